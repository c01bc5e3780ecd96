import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { detect, generic, siteFor } from '../src/sites/index.ts';

/** Parses a page as served, rendered, or only a piece of one. */
export function parse(html: string): Document {
  const whole = /<(?:html|body|head)\b/i.test(html.slice(0, 100_000))
    ? html
    : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** Prints what a saved page shows, one JSON line per sighting. */
function main(): void {
  const args = process.argv.slice(2);
  const at = args.indexOf('--url');
  const url = at < 0 ? undefined : args.splice(at, 2)[1];
  const [file] = args;
  if (!file || !url) {
    console.error('usage: npm run -s detect -- FILE.html --url URL');
    process.exit(2);
  }
  const sightings = detect(parse(readFileSync(file, 'utf8')), url, siteFor(url) ?? generic);
  for (const { role, film } of sightings) console.log(JSON.stringify({ role, ...film }));
}

main();
