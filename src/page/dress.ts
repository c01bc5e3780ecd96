const sheets = new Map<string, CSSStyleSheet>();

/**
 * Puts a style on a shadow root. One parsed sheet serves all roots; where the browser does not let a content
 * script adopt one (Firefox, across its compartments), each root gets an element, which no page's policy forbids
 * within a shadow root.
 */
export function dress(root: ShadowRoot, css: string): void {
  try {
    let sheet = sheets.get(css);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length) return;
  } catch {}
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
}
