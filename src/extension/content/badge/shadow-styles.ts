/** Only families that no `@font-face` of the page can replace: its glyphs could show another grade, or report ours. */
const SAFE_FONTS = ':host { --rg-sans: system-ui, sans-serif; --rg-serif: serif }';

/**
 * Gives a function that adds styles to a shadow root. All roots share one parsed style sheet. Firefox does not let a
 * content script adopt one, so there each root gets a `<style>`, which the page's security policy does not forbid within
 * a shadow root.
 */
export function createShadowStyles(css: string): (root: ShadowRoot) => void {
  let text: string | undefined;
  /** Null where the browser does not let a content script make or adopt one. */
  let sheet: CSSStyleSheet | null | undefined;
  return (root) => {
    text ??= withPrivateNames(css);
    try {
      if (sheet === undefined) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
      }
      if (sheet) root.adoptedStyleSheets = [sheet];
      if (sheet && root.adoptedStyleSheets.length) return;
    } catch {}
    sheet = null;
    const style = root.ownerDocument.createElement('style');
    style.textContent = text;
    root.append(style);
  };
}

/**
 * Gives the custom properties names that the page cannot guess. They are inherited into a shadow root, and `@property`
 * reaches into it too, so under their own names a page could change the colour and shape of a grade.
 */
const withPrivateNames = (css: string): string =>
  (css + SAFE_FONTS).replaceAll('--rg-', `--${crypto.getRandomValues(new Uint32Array(2)).join('-')}-`);
