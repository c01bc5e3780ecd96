/**
 * Calls back with the new address after it has changed without a new document. The Navigation API reports that at
 * once. Without it, `popstate` and `hashchange` report going back, and `check` finds the rest: a content script cannot
 * see the page call `pushState`, but a change in the page always follows, and the code that notices one calls `check`.
 */
export function watchNavigation(
  changed: (url: string) => void,
  signal: AbortSignal,
  address: () => string = () => location.href,
): { check(): void; address(): string } {
  let last = address();
  const check = () => {
    const now = address();
    if (now === last || signal.aborted) return;
    last = now;
    changed(now);
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  // Without the API, an element of the page with that id would be found under its name.
  if (navigation && 'currentEntry' in navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
  } else {
    addEventListener('popstate', check, { signal });
    addEventListener('hashchange', check, { signal });
  }
  // The last known address, because every tile asks for it and `location.href` is slow.
  return { check, address: () => last };
}
