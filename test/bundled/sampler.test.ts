import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../src/bundled/sampler/', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

const SCALE = ['A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-', 'D+', 'D', 'D-', 'F'];

interface Capsule {
  file: string;
  fields: { title: string; year: number; director: string; imdb: string; grade: string; date: string };
  keys: string[];
  body: string;
}

const capsules: Capsule[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => {
    const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(folder + file, 'utf8'));
    if (!parts) throw new Error(`${file}: no front matter`);
    const fields = parse(parts[1]!);
    return { file, fields, keys: Object.keys(fields), body: parts[2]!.trim() };
  });

/** Lower case, no accents, no punctuation: enough to compare spellings of the same name. */
const fold = (text: string) =>
  text
    .replaceAll('&', ' and ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Names compare without order: sources disagree on which half of "Park Chan-wook" comes first. */
const foldName = (name: string) => fold(name).split(' ').sort().join(' ');
const words = (text: string) => text.split(/\s+/);
const plainWords = (text: string) => fold(text.replace(/['’]/g, '')).split(' ');
const countBy = (pick: (capsule: Capsule) => string) => {
  const counts: Record<string, number> = {};
  for (const capsule of capsules) counts[pick(capsule)] = (counts[pick(capsule)] ?? 0) + 1;
  return counts;
};
/** Groups of files that share a key which each should have alone. */
const shareds = (keysOf: (capsule: Capsule) => Iterable<string>) => {
  const owners = new Map<string, Set<string>>();
  for (const capsule of capsules)
    for (const key of keysOf(capsule))
      owners.set(key, (owners.get(key) ?? new Set<string>()).add(capsule.file));
  return [...owners].filter(([, files]) => files.size > 1).map(([key, files]) => [key, ...files]);
};

describe('sampler', () => {
  test('has an archive card and at least 150 capsules', () => {
    const card = parse(readFileSync(`${folder}archive.yaml`, 'utf8'));
    expect(card).toMatchObject({ name: 'Reelgrade Sampler', critic: 'Reelgrade Sampler', language: 'en' });
    expect(card.home, 'the sampler has no home of its own, and invents none').toBeUndefined();
    expect(card.rights).toBeTruthy();
    expect(capsules.length).toBeGreaterThanOrEqual(150);
  });

  test.each(capsules.map((capsule) => [capsule.file, capsule] as const))(
    '%s is well formed',
    (file, capsule) => {
      const { title, year, director, imdb, grade, date } = capsule.fields;
      expect(capsule.keys.filter((key) => key !== 'tagline')).toEqual([
        'title',
        'year',
        'director',
        'imdb',
        'grade',
        'date',
      ]);
      expect(typeof title).toBe('string');
      expect(Number.isInteger(year) && year >= 1895 && year <= 2026).toBe(true);
      expect(director).toMatch(/\p{L}/u);
      expect(imdb).toMatch(/^tt\d{7,8}$/);
      expect(SCALE).toContain(grade);
      expect(date).toMatch(/^2026-(0[1-9]|10)-\d\d$/);
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
      expect(file).toBe(`${fold(title).replaceAll(' ', '-')}-${year}.md`);
      expect(words(capsule.body).length).toBeGreaterThanOrEqual(40);
      expect(words(capsule.body).length).toBeLessThanOrEqual(80);
    },
  );

  test('no film is reviewed twice', () => {
    expect(shareds((capsule) => [capsule.fields.imdb])).toEqual([]);
  });

  test('no two begin with the same three words or share a run of six', () => {
    expect(shareds((capsule) => [plainWords(capsule.body).slice(0, 3).join(' ')])).toEqual([]);
    const runs = ({ body }: Capsule) => {
      const all = plainWords(body);
      return all.slice(5).map((_, at) => all.slice(at, at + 6).join(' '));
    };
    expect(shareds(runs)).toEqual([]);
  });

  test('the grades use the whole scale and no grade is handed out by default', () => {
    const grades = countBy((capsule) => capsule.fields.grade);
    expect(Object.keys(grades).sort()).toEqual([...SCALE].sort());
    expect(Math.max(...Object.values(grades))).toBeLessThan(capsules.length / 4);
    const letters = countBy((capsule) => capsule.fields.grade.charAt(0));
    for (const letter of ['A', 'B', 'C', 'D', 'F'])
      expect(letters[letter] ?? 0, letter).toBeGreaterThanOrEqual(capsules.length * 0.03);
  });

  test('every decade from the 1900s on is there', () => {
    const decades = countBy((capsule) => `${Math.floor(capsule.fields.year / 10)}0s`);
    for (let year = 1900; year <= 2020; year += 10)
      expect(decades[`${year}s`] ?? 0, `${year}s`).toBeGreaterThanOrEqual(2);
  });
});

const lists = ['title.basics', 'title.akas', 'title.crew', 'name.basics'];
const haveLists = lists.every((name) => existsSync(`${shared}titles/${name}.tsv.gz`));

describe.skipIf(!haveLists)('sampler against the public lists of films in ../shared', () => {
  const rows = (path: string) =>
    gunzipSync(readFileSync(shared + path))
      .toString('utf8')
      .split('\n');
  const table = (name: string) => rows(`titles/${name}.tsv.gz`).map((row) => row.split('\t'));

  test('ids, titles, years and directors agree', () => {
    const ours = new Set(capsules.map((capsule) => capsule.fields.imdb));
    const known = new Map<string, { titles: string[]; years: number[]; directors: string[] }>();
    const of = (id: string) => {
      if (!known.has(id)) known.set(id, { titles: [], years: [], directors: [] });
      return known.get(id)!;
    };
    for (const [id, , primary, original, , year] of table('title.basics'))
      if (ours.has(id!)) {
        of(id!).titles.push(primary!, original!);
        of(id!).years.push(Number(year));
      }
    for (const [id, , title] of table('title.akas')) if (ours.has(id!)) of(id!).titles.push(title!);
    const names = new Map(table('name.basics').map(([id, name]) => [id, name!]));
    for (const [id, directors] of table('title.crew'))
      if (ours.has(id!))
        of(id!).directors.push(...directors!.split(',').map((person) => names.get(person) ?? person));

    // That list ends about 2019 and holds announced years for what came next; two later lists have the rest.
    const recent = `${shared}archives/imdb/ratings.csv`;
    if (existsSync(recent))
      for (const row of parseCsv<Record<string, string>>(readFileSync(recent), { columns: true, bom: true }))
        if (ours.has(row.Const!)) {
          of(row.Const!).titles.push(row.Title!, row['Original Title']!);
          of(row.Const!).years.push(Number(row.Year));
          of(row.Const!).directors.push(...row.Directors!.split(','));
        }
    for (const row of rows('titles/critic/catalog.jsonl.gz').filter(Boolean)) {
      const film = JSON.parse(row);
      if (!ours.has(film.imdbId)) continue;
      of(film.imdbId).titles.push(film.title);
      of(film.imdbId).years.push(film.year);
    }

    const wrong: string[] = [];
    for (const { file, fields } of capsules) {
      const film = known.get(fields.imdb);
      if (!film) {
        wrong.push(`${file}: ${fields.imdb} is in no list`);
        continue;
      }
      const title = fold(fields.title);
      const titled = film.titles.some(
        (other) => fold(other) === title || fold(other).startsWith(`${title} `),
      );
      const listed = film.directors.map(foldName);
      const directed = fields.director.split(', ').some((name) => listed.includes(foldName(name)));
      // A title in translation may be in no list; then the director must say that it is the film.
      if (!titled && !directed) wrong.push(`${file}: titled ${film.titles.join(' / ')}`);
      if (listed.length > 0 && !directed) wrong.push(`${file}: directed by ${film.directors.join(', ')}`);
      if (!film.years.includes(fields.year)) wrong.push(`${file}: of ${film.years.join(' / ')}`);
    }
    expect(wrong).toEqual([]);
  });
});
