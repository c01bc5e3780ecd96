/** The heading under which changes are collected until a release names them. */
const UNRELEASED = 'Not yet released';

/** What a release needs of CHANGELOG.md. */
export interface ReleaseNotes {
  /** The changelog with the heading of the release. */
  changelog: string;
  /** What changed in it, as Markdown. */
  notes: string;
}

/**
 * Gives the newest changes of a changelog their version and date. A changelog that already names the version first
 * stays as it is. @throws Error when there is nothing to release, or another version comes first.
 */
export function releaseNotes(changelog: string, version: string, date: string): ReleaseNotes {
  const headings = [...changelog.matchAll(/^## (.+)$/gm)];
  const [first, second] = headings;
  if (!first)
    throw new Error(
      `CHANGELOG.md has no heading of the second level: add “## ${UNRELEASED}” and what changed.`,
    );
  const titled = `${version} (${date})`;
  const isUnreleased = first[1] === UNRELEASED;
  const [name, day] = first[1]!.split(' (');
  if (!isUnreleased && (name !== version || !/^\d{4}-\d\d-\d\d\)$/.test(day ?? '')))
    throw new Error(
      `CHANGELOG.md begins with “${first[1]}”: its first heading must be “${UNRELEASED}” or “${titled}”.`,
    );
  if (headings.slice(1).some(([, title]) => title!.split(' ')[0] === version))
    throw new Error(`CHANGELOG.md already has a release ${version}: choose a higher version.`);
  const end = first.index + first[0].length;
  const notes = changelog.slice(end, second?.index).trim();
  if (!/^- /m.test(notes))
    throw new Error(`CHANGELOG.md lists nothing under “${first[1]}”: write what changed, one “- ” a change.`);
  return {
    changelog: isUnreleased
      ? `${changelog.slice(0, first.index)}## ${titled}${changelog.slice(end)}`
      : changelog,
    notes: `${notes}\n`,
  };
}
