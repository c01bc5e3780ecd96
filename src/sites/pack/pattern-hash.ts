/** A number that tells one pattern from another (FNV-1a of its UTF-16 units). */
export function patternHash(pattern: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < pattern.length; at++)
    hash = Math.imul(hash ^ pattern.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
