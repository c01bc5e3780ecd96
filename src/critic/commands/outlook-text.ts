import type { ViewerOutlook } from '../pipeline/viewer-outlook.ts';

const films = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'review' : 'reviews'}`;

/** What a viewer will get of the archive, and what would raise each number. @param hasList whether a list of films was given */
export function outlookText(outlook: ViewerOutlook, hasList: boolean): string {
  const { reviews, withId, withYear, withNeither, open, shown } = outlook;
  const lines = [
    'What viewers get:',
    `  ${films(withId)} with an id, ${withYear.toLocaleString('en')} with a year but no id, ${withNeither.toLocaleString('en')} with neither`,
    `  shown for certain on pages that give ids: ${shown.byId.toLocaleString('en')}, years: ${shown.byYear.toLocaleString('en')}, titles alone: ${shown.byTitle.toLocaleString('en')} (of ${reviews.toLocaleString('en')})`,
  ];
  if (open)
    lines.push(
      `  ${films(open)} found by search only: choose their films in "reelgrade preview" to show them on pages`,
    );
  if (!hasList && withId < reviews)
    lines.push(
      '  a list of films finds ids and distinguishes films of one name, which raises all three numbers: "reelgrade films fetch" makes one, or give --films',
    );
  if (withNeither)
    lines.push(
      `  add the film's year or IMDb id to ${films(withNeither)}, and pages with ids or years show them`,
    );
  const hidden = shown.byYear - shown.byTitle;
  if (hasList && hidden > 0)
    lines.push(
      `  ${films(hidden)} shown for certain only where the page gives the year: pages that give a title alone show a likely grade there at most`,
    );
  return lines.join('\n');
}
