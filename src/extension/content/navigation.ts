/**
 * Calls back after the document's address has changed without a new document, with the new address. The Navigation
 * API tells at once; where there is none, `popstate` and `hashchange` tell of going back, and `check` of the rest:
 * a script in its own world cannot see the page call `pushState`, but what follows is always a change in the page,
 * and whoever notices that calls `check`.
 */
export function watchNavigation(
  moved: (url: string) => void,
  signal: AbortSignal,
  address: () => string = () => location.href,
): { check(): void; address(): string } {
  let last = address();
  const check = () => {
    const now = address();
    if (now === last || signal.aborted) return;
    last = now;
    moved(now);
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  // Where it is missing, an element of the page with that id would stand under its name.
  if (navigation && 'currentEntry' in navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
  } else {
    addEventListener('popstate', check, { signal });
    addEventListener('hashchange', check, { signal });
  }
  // Each tile asks for it, and of the document it costs more than all else that is asked of a tile.
  return { check, address: () => last };
}
