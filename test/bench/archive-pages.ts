import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of made-up pages: enough that no two pages are alike. */
const ADJECTIVES =
  'quiet broken golden hidden crooked distant velvet hollow burning patient crimson frozen'.split(' ');
const NOUNS =
  'harbour orchard lantern mountain letter river mirror station garden winter engine shadow'.split(' ');
const GRADES = 'A+ A A- B+ B B- C+ C C- D+ D D- F'.split(' ');

/** The same numbers every time (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** What page `n` says: a made-up film that no list knows. */
export function pageOf(n: number): {
  title: string;
  year: number;
  grade: string;
  date: string;
  paragraphs: string[];
} {
  const next = random(n + 1);
  const one = <T>(list: T[]) => list[Math.floor(next() * list.length)]!;
  const title = `The ${capital(one(ADJECTIVES))} ${capital(one(NOUNS))} of ${capital(one(NOUNS))} ${n}`;
  const year = 1930 + (n % 90);
  const grade = one(GRADES);
  const paragraphs = Array.from({ length: 6 }, () =>
    Array.from(
      { length: 5 },
      () =>
        `The ${one(ADJECTIVES)} ${one(NOUNS)} waits while a ${one(ADJECTIVES)} ${one(NOUNS)} is carried past the ${one(NOUNS)}, and nobody asks why the ${one(NOUNS)} is ${one(ADJECTIVES)}.`,
    ).join(' '),
  );
  paragraphs.push(
    `This is a ${one(['powerful', 'dull', 'charming', 'flawed', 'gripping'])} film that is worth ${one(['an evening', 'a look', 'no more than a shrug'])}, number ${n}. This film rates a ${grade}.`,
  );
  return { title, year, grade, date: `${Math.min(2026, year + 1)}-0${(n % 9) + 1}-1${n % 10}`, paragraphs };
}

/** Writes `count` pages of three makes into folders of `dir`, and one broken file of every kind. */
export function writePages(dir: string, count: number): { pages: number; broken: string[] } {
  for (let n = 0; n < count; n++) {
    const folder = join(dir, String(Math.floor(n / 500)));
    if (n % 500 === 0) mkdirSync(folder, { recursive: true });
    const { title, year, grade, date, paragraphs } = pageOf(n);
    if (n % 3 === 0) {
      writeFileSync(
        join(folder, `film-${n}.html`),
        `<html><head><title>${title} (${year}) - Lantern Reviews</title></head><body><ul class="menu"><li><a href="/">Home</a></li><li><a href="/all">All</a></li></ul><h1>${title} (${year})</h1><p>by Jo Lantern, ${date}</p>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}<p>Copyright Lantern Reviews</p></body></html>`,
      );
    } else if (n % 3 === 1) {
      writeFileSync(
        join(folder, `film-${n}.md`),
        `---\ntitle: "${title}"\nyear: ${year}\ngrade: ${grade}\ndate: ${date}\n---\n\n${paragraphs.join('\n\n')}\n`,
      );
    } else {
      writeFileSync(
        join(folder, `film-${n}.txt`),
        `Lantern Reviews:\n${title} (${year})\n\nby Jo Lantern\n\n${date}\n\n${paragraphs.join('\n\n')}\n\nCopyright Lantern Reviews\n`,
      );
    }
  }
  const broken: Record<string, string | Uint8Array> = {
    'broken.md': '---\ntitle: [never closed\n---\nText',
    'broken.json': '{"title": "Half',
    'broken.xml': '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b">]><rss><channel/></rss>',
    'broken.html': '<html><body><table><tr><td',
    'broken.txt': new Uint8Array([0, 1, 2, 3]),
    'broken.zip': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
    'broken.csv': 'title,grade\n"Never closed,B+',
  };
  for (const [name, content] of Object.entries(broken)) writeFileSync(join(dir, name), content);
  return { pages: count, broken: Object.keys(broken) };
}
