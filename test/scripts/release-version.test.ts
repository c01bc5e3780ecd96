import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { releaseNotes } from '../../scripts/release/changelog.ts';
import { versionChange } from '../../scripts/release/release-version.ts';

const changelog =
  '# Changelog\n\n## Not yet released\n\n- Searches.\n\n## 0.1.0 (2026-01-02)\n\n- The first.\n';

describe('The notes of a release', () => {
  it('are the newest changes, which get its version and date', () => {
    const { changelog: dated, notes } = releaseNotes(changelog, '0.2.0', '2026-03-04');
    expect(notes).toBe('- Searches.\n');
    expect(dated).toBe(changelog.replace('Not yet released', '0.2.0 (2026-03-04)'));
  });

  it('are the same when the version is set already, whatever the day', () => {
    const dated = releaseNotes(changelog, '0.2.0', '2026-03-04').changelog;
    expect(releaseNotes(dated, '0.2.0', '2026-05-06')).toEqual({ changelog: dated, notes: '- Searches.\n' });
  });

  it.each([
    ['no heading', 'Changes\n', '0.2.0', 'no heading'],
    [
      'another version first',
      changelog.replace('Not yet released', '0.3.0 (2026-01-03)'),
      '0.2.0',
      'begins with “0.3.0',
    ],
    ['a version that was released', changelog, '0.1.0', 'already has a release 0.1.0'],
    ['nothing to say', changelog.replace('- Searches.', 'Soon.'), '0.2.0', 'lists nothing'],
  ])('are refused with the reason: %s', (_, text, version, reason) => {
    expect(() => releaseNotes(text, version, '2026-03-04')).toThrow(reason);
  });
});

describe('A version', () => {
  function project(version: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'reelgrade-version-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'some', version, private: true }));
    writeFileSync(
      join(folder, 'package-lock.json'),
      JSON.stringify({ version, packages: { '': { version } } }),
    );
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
    return folder;
  }

  it('is set wherever it stands', () => {
    const { files } = versionChange(project('0.1.0'), '0.2.0', '2026-03-04');
    expect(JSON.parse(files['package.json']!)).toEqual({ name: 'some', version: '0.2.0', private: true });
    expect(JSON.parse(files['package-lock.json']!)).toEqual({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' } },
    });
    expect(files['CHANGELOG.md']).toContain('## 0.2.0 (2026-03-04)');
  });

  it.each(['0.2', 'v0.2.0', '0.2.0-beta', '01.2.0', '0.65536.0'])('is three numbers, not %s', (version) => {
    expect(() => versionChange(project('0.1.0'), version, '2026-03-04')).toThrow('is no version');
  });

  it('never goes back', () => {
    expect(() => versionChange(project('0.10.0'), '0.9.9', '2026-03-04')).toThrow('lower than 0.10.0');
    expect(versionChange(project('0.9.9'), '0.10.0', '2026-03-04').notes).toBe('- Searches.\n');
  });
});
