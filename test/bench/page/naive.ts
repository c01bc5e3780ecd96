/**
 * What a page script must not be, and many are: at every change it looks at the whole document, asks about each
 * tile by itself and listens on each badge. Runs in the page, so it stands alone.
 */
export function naive(): void {
  const { chrome } = globalThis as unknown as {
    chrome: {
      runtime: {
        sendMessage(message: unknown): Promise<{ value: { reviews: { grade: { text: string } }[] }[] }>;
      };
    };
  };
  const asked = new WeakSet<Element>();
  async function badge(tile: Element) {
    const title = tile.getAttribute('data-item-name');
    const { value } = await chrome.runtime.sendMessage({ reelgrade: 'match', input: [{ title }] });
    const mark = document.createElement('span');
    mark.className = 'naive-badge';
    mark.style.cssText = 'position:absolute;top:6px;left:6px;background:#064;color:#fff;padding:2px 6px';
    mark.textContent = value[0]!.reviews[0]!.grade.text;
    mark.addEventListener('mouseenter', () => {});
    tile.querySelector('.poster')?.append(mark);
  }
  function all() {
    for (const tile of document.querySelectorAll('[data-component-class$="LazyPoster"][data-item-name]')) {
      if (asked.has(tile) || tile.querySelector('.naive-badge')) continue;
      asked.add(tile);
      void badge(tile);
    }
  }
  const everything = { childList: true, subtree: true, attributes: true, characterData: true };
  new MutationObserver(all).observe(document, everything);
  all();
}
