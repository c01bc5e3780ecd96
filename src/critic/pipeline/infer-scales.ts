import { inferScale, type Scale } from '../../core/grades/scale.ts';
import { type Config, scaleOf } from '../config.ts';
import type { DatedArticle } from '../model/article.ts';

/** Where a bare number was found: the same field of one file, or of pages of one make, has one scale. */
export const gradeOrigin = ({ gradeFrom, source }: DatedArticle) =>
  `${gradeFrom?.startsWith('field') ? gradeFrom : 'text'} ${/:\d+$/.test(source) ? source.replace(/:\d+$/, '') : ''}`;

/** Scales of places with enough grades to tell; an archive may join a table of 0–100 with pages of four stars. */
export function scalesByOrigin(articles: DatedArticle[], whole: Scale, config: Config): Map<string, Scale> {
  const places = new Map<string, DatedArticle[]>();
  for (const article of articles) {
    const place = gradeOrigin(article);
    const same = places.get(place);
    if (same) same.push(article);
    else places.set(place, [article]);
  }
  if (places.size < 2) return new Map();
  const scales = new Map<string, Scale>();
  for (const [place, some] of places) {
    const scale = inferScale(some.flatMap(({ grade }) => grade ?? []));
    const top = Math.max(
      ...some.map(({ grade }) =>
        grade && grade.family === 'points' && grade.best === undefined ? grade.value : 0,
      ),
    );
    // A few grades up to 4 do not show their scale; a grade above half of the whole archive's scale does.
    if (some.length >= 5 || (top > 0 && top > (whole.points ?? 0) / 2))
      scales.set(place, { ...whole, ...scale, ...scaleOf(config) });
  }
  return scales;
}
