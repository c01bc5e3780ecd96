import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filesLine, reportText } from '../../../src/critic/commands/report.ts';
import type { Config } from '../../../src/critic/config.ts';
import type { FilmList } from '../../../src/critic/films/film-list.ts';
import { buildArchive } from '../../../src/critic/pipeline/build-archive.ts';
import { ReadCache } from '../../../src/critic/pipeline/read-cache.ts';
import { folderOf, listOf } from '../make-archive.ts';
import { zip } from '../make-zip.ts';

const SITE = 'Lantern Film Reviews and Other Light';
const MENU = '<p>Send mail to the lighthouse keeper, who reads it all in winter</p>';

const page = (title: string, year: number, grade: string, menu = '') =>
  `<html><head><title>${title} - ${SITE}</title></head><body>${menu}<h1>${title} (${year})</h1><p>by Jo Lantern</p><p>The people of ${title} wait for the ferry with their neighbours and a dog, and nobody asks why it does not come, which is a joke told slowly.</p><p>This is a charming film, well worth an evening. Grade: ${grade}</p></body></html>`;

const FILES: Record<string, string | Uint8Array> = {
  'a.html': page('Ferry', 1991, 'B+'),
  'b.html': page('Harbour', 1992, 'C'),
  'c.html': page('Island', 1993, 'A-'),
  'notes.html': '<html><body><p>Nothing is graded here.</p></body></html>',
  'm/heat.md':
    '---\ntitle: Heat\ndate: 2010-02-03\ngrade: A-\nsummary: A short word on it, by hand.\n---\nA fine film.\n',
  'm/bad.md': '---\ntitle: [open\n---\nText',
  'table.csv': 'title,year,rating\nSerenity,2005,4\nMercy,2000,2\nOne,2001,5\nTwo,2002,3.5\nThree,2003,1\n',
  'picture.png': 'x',
  'all.zip': zip([
    { name: 'x/ran.md', content: Buffer.from('---\ntitle: Ran\nyear: 1985\ngrade: A\n---\nText.\n') },
    { name: 'x/pic.gif', content: Buffer.from('x') },
  ]),
};

const list = listOf(
  ['tt5', 'Heat', 1995, 600_000],
  ['tt6', 'Heat', 1986, 300],
  ['tt1', 'Serenity', 2005, 3000],
);

describe('what was read is kept', () => {
  let dir: string;
  beforeEach(() => {
    vi.stubEnv('XDG_CACHE_HOME', folderOf({}));
    dir = folderOf(FILES);
    age();
  });
  afterEach(() => vi.unstubAllEnvs());

  /** Makes all files old enough to be trusted. */
  const age = () => {
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }))
      utimesSync(join(dir, name), 1e9, 1e9);
  };
  const change = (name: string, content: string) => {
    writeFileSync(join(dir, name), content);
    utimesSync(join(dir, name), 1e9 + 60, 1e9 + 60);
  };
  const keptFile = () => {
    const folder = join(process.env.XDG_CACHE_HOME!, 'reelgrade');
    const [name] = readdirSync(folder);
    return join(folder, name!);
  };

  /** Builds with what is kept, checks it against a build without, and tells how many files were read. */
  async function build(config: Config = {}, films: FilmList | undefined = list, version = 'one') {
    const kept = await ReadCache.open([dir], config, version);
    const quick = await buildArchive([dir], { config, films, cache: kept });
    const whole = await buildArchive([dir], { config, films });
    expect(quick.bytes).toEqual(whole.bytes);
    expect(reportText(quick.read)).toBe(reportText(whole.read));
    expect(JSON.stringify(quick.read.reviews)).toBe(JSON.stringify(whole.read.reviews));
    expect(quick.read.beside).toBe(whole.read.beside);
    return quick.read.files;
  }

  test('each step waits for what its progress promises; who stops the program there leaves nothing half kept', async () => {
    const kept = await ReadCache.open([dir], {}, 'one');
    const before = process.listeners('exit');
    const left = new Set<string>();
    let steps = 0;
    let waits = false;
    const progress = (step: string) => {
      expect(waits).toBe(false);
      waits = true;
      steps++;
      if (step === 'understanding') {
        for (const stop of process.listeners('exit')) if (!before.includes(stop)) stop.call(process, 0);
        for (const name of readdirSync(join(process.env.XDG_CACHE_HOME!, 'reelgrade'))) left.add(name);
      }
      return new Promise<void>((turn) =>
        setImmediate(() => {
          waits = false;
          turn();
        }),
      );
    };
    await buildArchive([dir], { cache: kept, progress });
    expect(steps).toBeGreaterThan(20);
    expect([...left]).toEqual([]);
    expect(process.listeners('exit')).toEqual(before);
  });

  test('unchanged files are not read again, and the result is the same to the byte', async () => {
    expect(await build()).toEqual({ read: 8, unchanged: 0 });
    expect(await build()).toEqual({ read: 0, unchanged: 8 });
    const { read } = await buildArchive([dir], { cache: await ReadCache.open([dir], {}, 'one') });
    expect(filesLine(read)).toBe('8 files unchanged, 0 read');
    expect(reportText(read)).not.toMatch(/unchanged/);
  });

  test('a changed, a new and a lost file cost themselves alone', async () => {
    await build();
    change('m/heat.md', '---\ntitle: Heat\nyear: 1995\ngrade: D\n---\nA new word.\n');
    expect(await build()).toEqual({ read: 1, unchanged: 7 });
    change('new.md', '---\ntitle: New\nyear: 1999\ngrade: B\n---\nText.\n');
    expect(await build()).toEqual({ read: 1, unchanged: 8 });
    rmSync(join(dir, 'm/bad.md'));
    rmSync(join(dir, 'all.zip'));
    expect(await build()).toEqual({ read: 0, unchanged: 7 });
    expect(await build()).toEqual({ read: 0, unchanged: 7 });
  });

  test('the same size and time of writing do not hide a change', async () => {
    await build();
    writeFileSync(join(dir, 'm/heat.md'), String(FILES['m/heat.md']).replace('A-', 'D-'));
    utimesSync(join(dir, 'm/heat.md'), 1e9, 1e9);
    expect(await build()).toEqual({ read: 1, unchanged: 7 });
  });

  test('a file written this moment is not trusted yet', async () => {
    writeFileSync(join(dir, 'now.md'), '---\ntitle: Now\nyear: 1999\ngrade: B\n---\nText.\n');
    await build();
    expect(await build()).toEqual({ read: 1, unchanged: 8 });
  });

  test('where other texts now stand on many pages, all is read with that in mind', async () => {
    for (const n of [1, 2, 3]) change(`menu-${n}.html`, page(`Pier ${n}`, 1990 + n, 'B', n < 3 ? MENU : ''));
    await build();
    expect((await build()).read).toBe(0);
    change('menu-3.html', page('Pier 3', 1993, 'B', MENU));
    expect(await build()).toEqual({ read: 11, unchanged: 0 });
  });

  test('other settings or another version of the tool read again, another list of films need not', async () => {
    await build();
    expect(await build({ excerpt: 10 })).toEqual({ read: 8, unchanged: 0 });
    expect(await build({ excerpt: 10, ignore: ['m/**'] })).toEqual({ read: 6, unchanged: 0 });
    expect(await build({ excerpt: 10 }, list, 'two')).toEqual({ read: 8, unchanged: 0 });
    expect(await build({ excerpt: 10 }, list, 'two')).toEqual({ read: 0, unchanged: 8 });
    const other = listOf(['tt6', 'Heat', 1986, 300]);
    expect(await build({ excerpt: 10 }, other, 'two')).toEqual({ read: 0, unchanged: 8 });
    expect(await build({ excerpt: 10 }, undefined, 'two')).toEqual({ read: 0, unchanged: 8 });
  });

  test('what is damaged, forged or open to others is not believed', async () => {
    await build();
    const file = keptFile();
    const whole = readFileSync(file, 'utf8');
    const lines = whole.trimEnd().split('\n');
    const signed = (body: string[]) => {
      const text = body.map((line) => `${line}\n`).join('');
      return `${text}${createHash('sha256').update(text).digest('hex')}\n`;
    };
    expect(signed(lines.slice(0, -1))).toBe(whole);
    const forged = (from: string | RegExp, to: string) =>
      signed(lines.slice(0, -1).map((line) => line.replace(from, to)));
    const bad: [string, number][] = [
      [whole.replace('Harbour', 'Barbour'), 0],
      [whole.slice(0, whole.length / 2), 0],
      [lines.slice(0, -1).join('\n'), 0],
      ['', 0],
      ['\n\n\n', 0],
      // Signed, but of no shape that was ever kept: that file alone is read again.
      [forged('"title":"Harbour"', '"title":{"__proto__":1}'), 7],
      [forged('"title":"Harbour"', '"title":7'), 7],
      [forged(/(?<=b\.html"\]\t\d+ \d+ \d+\t).*/, '['.repeat(100_000)), 7],
      [forged(/\t\{"found":/g, '\t{"lost":'), 0],
    ];
    for (const [content, unchanged] of bad) {
      writeFileSync(file, content);
      expect(await build()).toEqual({ read: 8 - unchanged, unchanged });
      expect(readFileSync(file, 'utf8')).toBe(whole);
    }
    chmodSync(file, 0o666);
    expect((await build()).unchanged).toBe(0);
  });

  test('where nothing can be kept, all is read', async () => {
    vi.stubEnv('XDG_CACHE_HOME', join(dir, 'a.html'));
    await build();
    expect((await build()).unchanged).toBe(0);
  });
});
