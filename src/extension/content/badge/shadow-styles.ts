/** Parsed style sheets by their text; null where the browser does not let a content script adopt one. */
const sheets = new Map<string, CSSStyleSheet | null>();
const privateTexts = new Map<string, string>();

/** Only families that no `@font-face` of the page can replace: its glyphs could show another grade, or report ours. */
const SAFE_FONTS = ':host { --rg-sans: system-ui, sans-serif; --rg-serif: serif }';

/**
 * Adds styles to a shadow root. All roots share one parsed style sheet. Firefox does not let a content script adopt
 * one, so there each root gets a `<style>`, which the page's security policy does not forbid within a shadow root.
 */
export function addShadowStyles(root: ShadowRoot, css: string): void {
  const text = withPrivateNames(css);
  const sheet = sheets.get(text);
  if (sheet) {
    root.adoptedStyleSheets = [sheet];
    return;
  }
  if (sheet === undefined && adopt(root, text)) return;
  const style = root.ownerDocument.createElement('style');
  style.textContent = text;
  root.append(style);
}

/**
 * Gives the custom properties names that the page cannot guess. They are inherited into a shadow root, and `@property`
 * reaches into it too, so under their own names a page could change the colour and shape of a grade.
 */
function withPrivateNames(css: string): string {
  let text = privateTexts.get(css);
  if (!text) {
    const prefix = `--${crypto.getRandomValues(new Uint32Array(2)).join('-')}-`;
    text = (css + SAFE_FONTS).replaceAll('--rg-', prefix);
    privateTexts.set(css, text);
  }
  return text;
}

/** Tries to adopt a new style sheet, and remembers whether that works in this browser. */
function adopt(root: ShadowRoot, css: string): boolean {
  let sheet: CSSStyleSheet | null = null;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (!root.adoptedStyleSheets.length) sheet = null;
  } catch {
    sheet = null;
  }
  sheets.set(css, sheet);
  return !!sheet;
}
