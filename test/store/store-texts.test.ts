import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  listingLanguages,
  listingProblems,
  MAX_REASON_CHARACTERS,
  readListing,
  readReviewerTexts,
  type StoreListing,
} from '../../scripts/release/store-texts.ts';
import { LOCALES } from '../../src/ui/messages/locales.ts';

const fitting: StoreListing = {
  name: 'Reelgrade',
  summary: 'Grades.',
  subtitle: 'Grades',
  keywords: ['film'],
  description: 'g'.repeat(250),
};

/** Width and height of a PNG, as its head says. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4), file).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('What a store shows', () => {
  it.each(listingLanguages())('fits into every store, in %s', (language) => {
    expect(listingProblems(readListing(language))).toEqual([]);
  });

  it('is written in every language that Reelgrade speaks', () => {
    expect(listingLanguages().sort()).toEqual(Object.keys(LOCALES).sort());
  });

  it('says the same in each language: as many paragraphs and points, the sites and archives by their names', () => {
    const shape = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => (line === '' ? '' : line.startsWith('• ') ? 'point' : 'words'));
    const english = readListing('en').description;
    const names = ['IMDb', 'Letterboxd', 'Netflix', 'Prime Video', 'Disney+', 'HBO Max', 'Metacritic'];
    for (const language of listingLanguages()) {
      const { description, subtitle } = readListing(language);
      expect(shape(description), language).toEqual(shape(english));
      for (const name of [...names, 'Laramie Movie Scope', 'Reelgrade Sampler', '262', 'MIT'])
        expect(description, language).toContain(name);
      if (language !== 'en') expect([description, subtitle]).not.toContain(english);
    }
  });

  it('has the name and the summary of the manifest, in each language', () => {
    for (const language of listingLanguages()) {
      const file = `public/_locales/${language.replace('-', '_')}/messages.json`;
      const { name, description } = JSON.parse(readFileSync(file, 'utf8'));
      expect(readListing(language)).toMatchObject({ name: name.message, summary: description.message });
    }
  });

  it.each<[string, Partial<StoreListing>, string]>([
    ['a long name', { name: 'n'.repeat(31) }, 'App Store: name has 31 characters, of at most 30.'],
    ['a long summary', { summary: 's'.repeat(133) }, 'Chrome Web Store: summary has 133'],
    ['a short description', { description: 'd'.repeat(249) }, 'Edge Add-ons: description has 249'],
    ['a long description', { description: 'd'.repeat(4001) }, 'App Store: description has 4001'],
    ['many keywords', { keywords: Array(8).fill('film') }, 'Edge Add-ons: 8 keywords'],
    ['a long keyword', { keywords: ['k'.repeat(31)] }, 'Edge Add-ons: the keyword'],
    [
      'keywords of many bytes',
      { keywords: Array(7).fill('ö'.repeat(8)) },
      'App Store: keywords have 118 bytes',
    ],
  ])('is refused for %s', (_, change, problem) => {
    expect(listingProblems(fitting)).toEqual([]);
    expect(listingProblems({ ...fitting, ...change }).join('\n')).toContain(problem);
  });

  it('has five pictures and a tile of the right size', () => {
    const files = readdirSync('store/pictures').sort();
    expect(files).toHaveLength(6);
    for (const file of files)
      expect(sizeOf(`store/pictures/${file}`), file).toEqual(file === 'tile.png' ? [440, 280] : [1280, 800]);
  });
});

describe('What reviewers are told', () => {
  it('fits into the forms', () => {
    const { singlePurpose, permissions, hosts, remoteCode } = readReviewerTexts();
    const reasons = [
      singlePurpose,
      remoteCode.reason,
      ...Object.values(permissions),
      ...Object.values(hosts).map(({ reason }) => reason),
    ];
    expect(reasons.length).toBeGreaterThan(8);
    for (const reason of reasons) expect(reason.length).toBeLessThanOrEqual(MAX_REASON_CHARACTERS);
  });
});
