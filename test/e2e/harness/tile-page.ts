/** Pages of tiles in Letterboxd's shape, without any text of their own: whatever text is found in them is ours. */

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** What such a page may do by itself: run the scripts that it holds, and load nothing from afar. */
export const tilePagePolicy = "default-src 'self' 'unsafe-inline'; img-src data:; font-src 'self'";

/** One tile for each film ("Metropolis (1927)"). */
export const tilesOf = (names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `<li class="posteritem"><div class="react-component" data-component-class="LazyPoster" data-item-name="${name}"
        style="position:relative;width:150px;height:225px"><img alt="${name.slice(0, -7)}" src="${PIXEL}"></div></li>`,
    )
    .join('');

/** A page of tiles, with more in its head and before its list. */
export const tilePage = (names: readonly string[], head = '', before = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${before}<ul>${tilesOf(names)}</ul></body></html>`;
