import { parseHTML } from 'linkedom';

/**
 * Parses a page as served, as rendered, or only a piece of one. Microdata attributes are put in lower case, as a
 * browser does and linkedom does not.
 */
export function parsePage(html: string): Document {
  const text = html.replace(
    /(\sitem)(Prop|Type|Scope)(?=[=\s>])/g,
    (_, item, rest) => item + rest.toLowerCase(),
  );
  const whole = /<(?:html|body|head)\b/i.test(text.slice(0, 100_000))
    ? text
    : `<html><head></head><body>${text}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}
