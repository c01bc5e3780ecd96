import { describe, expect, it } from 'vitest';
import { readWatchFile } from '../../../src/extension/storage/watched/watch-files.ts';
import { zip } from '../../critic/make-zip.ts';

const table = (...rows: string[]) => ['Date,Name,Year,Letterboxd URI', ...rows, ''].join('\n');
const heat = '2020-01-02,Heat,1995,https://boxd.it/b';
const file = (bytes: Buffer | string, name = 'letterboxd-somebody.zip') =>
  new File([bytes as BlobPart], name);
const packed = (entries: Record<string, string>) =>
  zip(Object.entries(entries).map(([name, text]) => ({ name, content: Buffer.from(text) })));
const refusal = (given: File) =>
  readWatchFile(given).then(
    () => 'taken',
    (error) => error.problem?.code,
  );

describe('Letterboxd’s whole zip', () => {
  it('is read: what was seen after what is wanted, and nothing of its folders', async () => {
    const bytes = packed({
      'profile.csv': 'Date Joined,Username\n2011-01-01,somebody\n',
      'watched.csv': table(heat),
      'watchlist.csv': table(
        heat,
        '2020-01-03,Ran,1985,https://boxd.it/c',
        '2020-01-03,,1985,https://boxd.it/d',
      ),
      'lists/worst.csv': table('2020-01-03,Cats,2019,https://boxd.it/e'),
      'deleted/watched.csv': table('2020-01-03,Gigli,2003,https://boxd.it/f'),
    });
    const { films, skipped } = await readWatchFile(file(bytes));
    expect(films.map(({ title, state }) => [title, state])).toEqual([
      ['Heat', 'wanted'],
      ['Ran', 'wanted'],
      ['Heat', 'seen'],
    ]);
    expect(skipped).toBe(1);
    const refused = await readWatchFile(file(bytes), 'refused');
    expect(new Set(refused.films.map(({ state }) => state))).toEqual(new Set(['refused']));
  });

  it('may have an empty watchlist', async () => {
    const { films } = await readWatchFile(file(packed({ 'watched.csv': table(heat), 'watchlist.csv': '' })));
    expect(films).toHaveLength(1);
  });

  it('is refused with a reason when it is another zip, broken, or unpacks to too much', async () => {
    expect(await refusal(file(packed({ 'photo.txt': 'x' })))).toBe('error.notAWatchExport');
    const whole = packed({ 'watched.csv': table(heat) });
    expect(await refusal(file(whole.subarray(0, whole.length - 30)))).toBe('error.notAWatchExport');
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, 45, 60);
    expect(await refusal(file(damaged))).toBe('error.notAWatchExport');
    const bomb = zip([{ name: 'watched.csv', content: Buffer.alloc(6_000_000, 'a') }]);
    expect(await refusal(file(bomb))).toBe('error.fileOverLimit');
    const liar = zip([{ name: 'watched.csv', content: Buffer.alloc(6_000_000, 'a'), size: 100 }]);
    expect(await refusal(file(liar))).toBe('error.notAWatchExport');
  });
});

it('a table alone is read as before', async () => {
  expect((await readWatchFile(file(table(heat), 'watchlist.csv'))).films).toEqual([
    { title: 'Heat', year: 1995, kind: 'film', state: 'wanted' },
  ]);
});
