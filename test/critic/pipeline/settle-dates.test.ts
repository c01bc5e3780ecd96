import { describe, expect, it } from 'vitest';
import type { Config } from '../../../src/critic/config.ts';
import type { Article } from '../../../src/critic/model/article.ts';
import { settleDates } from '../../../src/critic/pipeline/settle-dates.ts';

const article = (more: Partial<Article>): Article => ({
  source: 'x',
  titles: [],
  body: [],
  trail: [],
  ...more,
});
const dated = (date: string) => article({ date });
const settle = (articles: Article[], config: Partial<Config> = {}) => settleDates(articles, config as Config);
const dates = (articles: Article[], config?: Partial<Config>) =>
  settle(articles, config).map(({ date }) => date);

const open = article({ ambiguousDate: '1/2/2021' });
const shows = (what: string) => article({ trail: [`dates write the ${what} first`] });

describe('an open day', () => {
  it('is settled by what the rest of the archive does', () => {
    expect(dates([open, shows('day')])[0]).toBe('2021-02-01');
    expect(dates([open, shows('month')])[0]).toBe('2021-01-02');
  });

  it('stays open where nothing shows it, or both are shown, and says so', () => {
    for (const articles of [[open], [open, shows('day'), shows('month')]]) {
      const [first] = settle(articles);
      expect(first!.date).toBeUndefined();
      expect(first!.trail.join()).toContain('no date: "1/2/2021" may be day or month first');
      expect(first).not.toHaveProperty('ambiguousDate');
    }
  });

  it('is settled by the configuration before all', () => {
    expect(dates([open, shows('month')], { dates: 'day-first' })[0]).toBe('2021-02-01');
    expect(dates([open, shows('day')], { dates: 'month-first' })[0]).toBe('2021-01-02');
  });

  it('does not replace a day that is known', () => {
    expect(dates([article({ date: '2021-05-05', ambiguousDate: '1/2/2021' }), shows('day')])[0]).toBe(
      '2021-05-05',
    );
  });
});

describe('a first of January', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, at) => dated(`2020-05-${String(at + 1).padStart(2, '0')}`));

  it('on three reviews, and three times more often than other days, means some day of the year', () => {
    const articles = [...Array.from({ length: 3 }, () => dated('2020-01-01')), ...others(5)];
    const settled = settle(articles);
    expect(settled.slice(0, 3).map(({ date }) => date)).toEqual([undefined, undefined, undefined]);
    expect(settled[0]!.trail.at(-1)).toBe('no date: 2020-01-01 is on 3 reviews, so it means "some day"');
    expect(settled.slice(3).every(({ date }) => date)).toBe(true);
  });

  it('is a day like others when it is on two reviews, or other days are as full', () => {
    expect(dates([dated('2020-01-01'), dated('2020-01-01'), ...others(5)])[0]).toBe('2020-01-01');
    const full = others(3).flatMap((one) => [one, one]);
    expect(dates([...Array.from({ length: 5 }, () => dated('2020-01-01')), ...full])[0]).toBe('2020-01-01');
    expect(dates([...Array.from({ length: 6 }, () => dated('2020-01-01')), ...full])[0]).toBeUndefined();
  });

  it('alone in an archive means some day, too; another day does not', () => {
    expect(dates(Array.from({ length: 3 }, () => dated('2020-01-01')))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(dates(Array.from({ length: 9 }, () => dated('2020-11-01')))[0]).toBe('2020-11-01');
  });
});
