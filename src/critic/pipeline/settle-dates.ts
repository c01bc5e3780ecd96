import { resolveAmbiguousDate } from '../article/parse-date.ts';
import type { Config } from '../config.ts';
import type { RawDraft } from '../model/raw-draft.ts';

/** Tells day from month by the whole archive, and drops days that only stand in for a missing one. */
export function settleDates(drafts: RawDraft[], config: Config): void {
  const says = (what: string) => drafts.some(({ trail }) => trail.includes(`dates write the ${what} first`));
  const dayFirst = config.dates
    ? config.dates === 'day-first'
    : says('day') === says('month')
      ? undefined
      : says('day');
  const days = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.ambiguousDate && !draft.date) {
      if (dayFirst === undefined)
        draft.trail.push(
          `no date: "${draft.ambiguousDate}" may be day or month first; say so in the configuration (dates: day-first)`,
        );
      else draft.date = resolveAmbiguousDate(draft.ambiguousDate, dayFirst);
    }
    if (draft.date) days.set(draft.date, (days.get(draft.date) ?? 0) + 1);
  }
  const dated = drafts.filter(({ date }) => date).length;
  for (const draft of drafts) {
    const count = draft.date?.endsWith('-01-01') ? days.get(draft.date)! : 0;
    const usual = (dated - count) / Math.max(1, days.size - 1);
    if (count >= 3 && count >= usual * 3) {
      draft.trail.push(`no date: ${draft.date} stands on ${count} reviews, so it stands for "some day"`);
      draft.date = undefined;
    }
  }
}
