/** Hosts on the viewer's own machine: nothing is known of HTTPS there. */
const OWN = /^http:\/\/(127\.0\.0\.1|localhost)[:/]/i;

/**
 * An address as a person pastes it, as a browser would go there today: HTTPS, unless it names another way than the
 * web's. It may still be no address at all.
 */
export function parsePastedUrl(text: string): string {
  const written = text.trim();
  if (/^http:\/\//i.test(written) && !OWN.test(written)) return written.replace(/^http:/i, 'https:');
  // "critic.example:8443" names a port, not a way.
  return /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(written) ? written : `https://${written}`;
}
