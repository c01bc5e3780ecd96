/**
 * A grade's text with case, spaces and look-alike signs folded: two grades with the same folded text are one grade,
 * in the critic's scale as in a search.
 */
export function foldGrade(text: string): string {
  return text
    .replace(/[\uFE0E\uFE0F\u200D]/g, '')
    .replace(/[−–—‒⁻]/g, '-')
    .replace(/⁺/g, '+')
    .replace(/\s+/g, '')
    .toLowerCase();
}
