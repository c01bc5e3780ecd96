import { describe, expect, test } from 'vitest';
import { htmlBlocks, parseHtml } from '../../src/critic/article/html-blocks.ts';
import { statedReviews } from '../../src/critic/article/schema-org.ts';
import { refuseDepth, refuseNesting, refuseToml, refuseYaml } from '../../src/critic/input/parser-guards.ts';
import { xmlElements } from '../../src/critic/input/xml.ts';
import { HOSTILE } from '../bench/archive-hostile.ts';
import { read, readOne } from './make-archive.ts';

/** Small sizes: how long large ones take, `npm run bench -- archive-hostile` tells. */
const SIZE = 20_000;

test.each(Object.keys(HOSTILE))('%s is read or refused by name, and costs nothing else', async (name) => {
  const { reviews, refused } = await read({
    [name]: HOSTILE[name]!(SIZE),
    'good.md': '---\ntitle: Ran\nyear: 1985\ngrade: A-\n---\nA fine film.\n',
  });
  expect(reviews.map(({ source }) => source)).toContain('good.md');
  expect(reviews.length + refused.length).toBeGreaterThan(1);
  for (const { source, refused: reason } of refused) {
    expect(source.startsWith(name)).toBe(true);
    expect(reason).toMatch(/[a-z]/);
    expect(reason.length).toBeLessThan(400);
  }
});

describe('what parsers choke on is met before them', () => {
  test('nesting, whatever the elements are called, and tags without number', () => {
    expect(() => refuseNesting('<div>'.repeat(5001))).toThrow(/nested more than 5000 deep/);
    expect(() => refuseNesting('<x-y>'.repeat(5001))).toThrow(/nested more than 5000 deep/);
    expect(() => refuseNesting('<b></b>'.repeat(200_001))).toThrow(/more than 200,000 tags/);
    // Old pages never close these, and pictures hold nothing.
    expect(() => refuseNesting('<p>a<li>b<br><img>'.repeat(20_000))).not.toThrow();
    expect(() => refuseNesting('<b>x</b>'.repeat(20_000))).not.toThrow();
  });

  test('signs that begin no tag: a few are text, many are left out', () => {
    expect(htmlBlocks('<p>5 < 6 and I <3 it</p>')).toEqual([{ text: '5 < 6 and I <3 it' }]);
    const { body } = parseHtml(`<html><body>${'<'.repeat(5000)}<p>Text</p></body></html>`);
    expect(body.childNodes.length).toBeLessThan(10);
    expect(body.textContent).toContain('Text');
  });

  test('YAML that refers to itself; emphasis in its texts is none', () => {
    const bomb = `a: &a x\nb: [${'*a, '.repeat(600)}]\n`;
    expect(() => refuseYaml(bomb)).toThrow(/more than 500 aliases/);
    expect(() => refuseYaml(bomb.replace('&a', 'a'))).not.toThrow();
    expect(() => refuseYaml(`a: &a x\nb: |\n${'  so *very*, *very* good\n'.repeat(600)}`)).not.toThrow();
  });

  test('YAML and TOML of signs, documents, tables and names without number', () => {
    for (const text of ['a: b: '.repeat(301), '- '.repeat(301), '? '.repeat(301), '!'.repeat(302)])
      expect(() => refuseYaml(text)).toThrow(/more than 300 signs/);
    expect(() => refuseYaml('---\n'.repeat(1001))).toThrow(/documents/);
    expect(() => refuseYaml(`body: "${'so: it is - well - said? '.repeat(100)}"`)).not.toThrow();
    expect(() => refuseToml('[[a]]\nb=1\n'.repeat(20_001))).toThrow(/tables/);
    expect(() => refuseToml(`${'a.'.repeat(201)}a = 1`)).toThrow(/parts/);
    expect(() => refuseToml(`a = "${'e.g. '.repeat(500)}"`)).not.toThrow();
  });

  test('front matter as long as a library', async () => {
    const { refused } = await read({ 'x.md': `---\ntitle: ${'word '.repeat(100_001)}\ngrade: B\n---\nText` });
    expect(refused[0]!.refused).toBe('its front matter is longer than 500,000 characters');
  });

  test('data nested without end; brackets in texts are none', () => {
    expect(() => refuseDepth('['.repeat(501))).toThrow(/nested more than 500 deep/);
    expect(() => refuseDepth('{"a":'.repeat(501))).toThrow(/nested/);
    expect(() => refuseDepth(`["${'['.repeat(501)}\\"${'['.repeat(501)}"]`)).not.toThrow();
    expect(() => refuseDepth('[]'.repeat(2000))).not.toThrow();
  });

  test('XML nested without end; what stands in CDATA is text', () => {
    const elements = (xml: string, name = 'item') => [...xmlElements(xml, name)];
    expect(() => elements(`<item>${'<a>'.repeat(1001)}</item>`)).toThrow(/nested more than 1000 deep/);
    const text = `<item><b><![CDATA[${'<p>'.repeat(2000)}]]></b>${'<c d="1" />'.repeat(2000)}</item>`;
    expect(elements(text)[0]!.children).toHaveLength(2001);
    const items = elements('<item>a</item><item><![CDATA[</item>]]></item><item>c</item><item>open');
    expect(items.map(({ text }) => text)).toEqual(['a', '</item>', 'c']);
    const film = '<film><filmid>1</filmid><filmname>Heat</filmname></film>';
    const films = elements(`<films>${film}${film}</films>`, 'film');
    expect(films.map(({ children }) => children.map(({ text }) => text))).toEqual([
      ['1', 'Heat'],
      ['1', 'Heat'],
    ]);
  });

  test('statements inside statements count once, and of one property not all', () => {
    const review = '<div class="hreview"><b class="item">Heat</b><b class="rating">3</b>';
    expect(statedReviews(parseHtml(`<html><body>${review.repeat(50)}</body></html>`))).toHaveLength(1);
    const micro = '<div itemscope itemtype="https://schema.org/Review">';
    const names = '<b itemprop="author">Jo</b>'.repeat(1000);
    const [record] = statedReviews(
      parseHtml(`<html><body>${micro}<b itemprop="reviewRating">3</b>${names}</div></body></html>`),
    );
    expect(record).toMatchObject({ author: 'Jo', grade: '3' });
  });

  test('a summary of markup that nobody wrote is no summary', async () => {
    const { review } = await readOne(
      'x.json',
      JSON.stringify([
        {
          title: 'Ran',
          year: 1985,
          grade: 'B',
          summary: '<div>'.repeat(6000),
          body: 'A fine film that lasts and lasts.',
        },
      ]),
    );
    expect(review.excerpt).toBe('A fine film that lasts and lasts.');
  });
});
