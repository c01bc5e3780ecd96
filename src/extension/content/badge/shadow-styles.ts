/** Parsed sheets by their text; null where the browser does not let a content script adopt one. */
const sheets = new Map<string, CSSStyleSheet | null>();

/**
 * Puts a style on a shadow root. One parsed sheet serves all roots; where the browser does not let a content
 * script adopt one (Firefox, across its compartments), each root gets an element, which no page's policy forbids
 * within a shadow root.
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

/** Tries it with a new sheet, and remembers how it went. */
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
