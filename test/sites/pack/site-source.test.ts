import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { nameOfHost, siteSource } from '../../../src/sites/pack/site-source.ts';

const rules = {
  titlePages: [
    { url: /^\/film\/[^/?#]+\/?(?:[?#]|$)/, title: 'h1.film-title', year: ['meta:og:title', 'title'] },
  ],
  tiles: [
    {
      tile: 'article[data-testid="movie-card"]',
      title: "img[alt='it\\'s'] @alt",
      kind: { series: /\/tv\//i, film: /\/film\//i },
      badge: 'img',
    },
  ],
};

/** What the text of a file exports, without its types. */
function read(text: string): Record<string, Record<string, unknown>> {
  const plain = text.replace(/^import .*$/m, '').replace(/export const (\w+)(?:: \w+)? =/g, 'out.$1 =');
  return new Function(`const out = {}; ${plain} return out;`)();
}

describe('what was taught, as the start of a site’s file', () => {
  it('is TypeScript that says the same', () => {
    const text = siteSource('www.pier-cinema.example', { ...rules, spa: true });
    expect(() => parseAst(text, { lang: 'ts' })).not.toThrow();
    const { piercinema, examples } = read(text);
    expect(piercinema).toEqual({
      name: 'piercinema',
      label: 'www.pier-cinema.example',
      hosts: ['www.pier-cinema.example'],
      optional: true,
      proven: 'untested',
      spa: true,
      ...rules,
    });
    expect(examples).toEqual({});
  });

  it.each([
    ['www.pier-cinema.example', 'piercinema'],
    ['watch.kino.co.uk', 'watch'],
    ['localhost', 'localhost'],
    ['192.168.1.20', 'site'],
    ['4kfilms.example', 'kfilms'],
  ])('of %s has the name %s', (host, name) => {
    expect(nameOfHost(host)).toBe(name);
  });

  it('cannot end its own text, whatever a selector holds', () => {
    const title = "a'\n\\ */ </script>";
    const { evil } = read(siteSource('evil.example', { titlePages: [], tiles: [{ tile: 'a', title }] }));
    expect((evil!.tiles as { title: string }[])[0]!.title).toBe(title);
  });
});
