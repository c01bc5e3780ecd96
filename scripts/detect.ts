import { readFileSync } from 'node:fs';
import { detect, genericSite, siteFor } from '../src/sites/index.ts';
import { parsePage } from './site-page.ts';

/** Prints what a saved page shows, one JSON line per sighting: `{"role","title","year"?,"kind","ids"?, …}`. */
function main(args: string[]): void {
  const at = args.indexOf('--url');
  const url = at < 0 ? undefined : args.splice(at, 2)[1];
  const [file] = args;
  if (!file || !url) {
    console.error('usage: npm run -s detect -- FILE.html --url URL');
    process.exit(2);
  }
  const sightings = detect(parsePage(readFileSync(file, 'utf8')), url, siteFor(url) ?? genericSite);
  process.stdout.write(sightings.map(({ role, film }) => `${JSON.stringify({ role, ...film })}\n`).join(''));
}

main(process.argv.slice(2));
