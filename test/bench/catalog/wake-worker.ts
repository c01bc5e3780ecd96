/// <reference types="chrome" />
/** The worker of the extension that `wake` makes: answers nothing, or the first match of a packaged catalog. */

import { fetchReader } from '../../../src/core/catalog/io/range-readers.ts';
import { openCatalog } from '../../../src/core/catalog/open-catalog.ts';
import type { Film } from '../../../src/core/film/film.ts';

interface Asked {
  film?: Film;
  size: number;
  /** Bytes to read at once, as the package's index tells the shipped worker. */
  first: number;
}

chrome.runtime.onMessage.addListener(({ film, size, first }: Asked, _sender, answer) => {
  if (!film) {
    answer({ added: 0, match: 'none' });
    return;
  }
  const start = performance.now();
  void (async () => {
    const catalog = await openCatalog(fetchReader(chrome.runtime.getURL('catalog.bin'), size, first));
    await catalog.ready('keys', [film]);
    const { match } = catalog.match(film);
    answer({ added: performance.now() - start, match });
  })();
  return true;
});
