import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/ui/messages/locales.ts';
import { pluralForm } from '../../../src/ui/messages/plural-form.ts';

const counts = [
  ...Array.from({ length: 1250 }, (_, count) => count),
  ...[9999, 10_000, 99_999, 100_000, 123_456, 999_999, 1_000_000, 2_000_000, 1.5, -1, Number.NaN],
];

describe('the form of a message for a count', () => {
  test.each([...Object.keys(LOCALES), 'lt', 'pt-PT'])(
    'is that of the browser’s own rules in %s',
    (locale) => {
      const rules = new Intl.PluralRules(locale === 'pt-PT' ? 'pt' : locale);
      const wrong = counts.filter(
        (count) => pluralForm(locale === 'pt-PT' ? 'pt' : locale, count) !== rules.select(count),
      );
      expect(wrong).toEqual([]);
    },
  );
});
