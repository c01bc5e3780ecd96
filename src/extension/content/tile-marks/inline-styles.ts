/** Sets inline styles that outrank the page's own. Returns a function that puts back what was there. */
export function addStyles(element: Element, styles: Readonly<Record<string, string>>): () => void {
  const { style } = element as HTMLElement;
  const before = Object.keys(styles).map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  for (const [name, value] of Object.entries(styles)) style.setProperty(name, value, 'important');
  return () => {
    for (const [name, value, priority] of before) style.setProperty(name, value, priority);
    if (!element.getAttribute('style')) element.removeAttribute('style');
  };
}
