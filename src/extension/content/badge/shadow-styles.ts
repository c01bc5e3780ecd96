/** Parsed style sheets by their text; null where the browser does not let a content script adopt one. */
const sheets = new Map<string, CSSStyleSheet | null>();

/**
 * Adds styles to a shadow root. All roots share one parsed style sheet. Firefox does not let a content script adopt
 * one, so there each root gets a `<style>`, which the page's security policy does not forbid within a shadow root.
 */
export function addShadowStyles(root: ShadowRoot, css: string): void {
  const sheet = sheets.get(css);
  if (sheet) {
    root.adoptedStyleSheets = [sheet];
    return;
  }
  if (sheet === undefined && adopt(root, css)) return;
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
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
