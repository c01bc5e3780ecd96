import { foldGrade } from '../../grades/fold-grade.ts';
import type { Archive } from '../../review/review.ts';
import type { SearchFilters } from '../catalog.ts';
import type { Section } from '../format/container.ts';
import { PackedColumn } from '../format/packed-column.ts';
import type { RowKeys } from '../format/row-keys.ts';
import { StringList } from '../format/string-list.ts';
import { SymbolTable } from '../format/symbol-table.ts';
import type { FilterNames } from './parse-query.ts';
import { wordsOf } from './tokenize.ts';

/** Names that a filter can say: the archive's grades and critics. Read when first asked for. */
export class CatalogNames implements FilterNames {
  readonly #keys: RowKeys;
  readonly #critics: StringList;
  readonly #critic: PackedColumn;
  readonly #archive: Archive;
  #grades?: Map<string, { score: number; numbers: number[] }>;
  #criticNames?: string[][];
  #criticWords?: Set<string>;

  constructor(keys: RowKeys, critics: Section, criticStarts: Section, critic: Section, archive: Archive) {
    this.#keys = keys;
    this.#critics = new StringList(critics, criticStarts, new SymbolTable(new Uint8Array()));
    this.#critic = new PackedColumn(critic);
    this.#archive = archive;
  }

  #byGrade() {
    if (!this.#grades) {
      this.#grades = new Map();
      const { gradeTexts, gradeScores } = this.#keys;
      for (let i = 0; i < gradeTexts.items; i++) {
        const text = foldGrade(gradeTexts.get(i));
        if (text === '') continue;
        const grade = this.#grades.get(text);
        if (grade) grade.numbers.push(i);
        else this.#grades.set(text, { score: gradeScores.get(i), numbers: [i] });
      }
    }
    return this.#grades;
  }

  score(grade: string): number | undefined {
    return this.#byGrade().get(grade)?.score;
  }

  /** Numbers of the grades written so. */
  gradeNumbers(grade: string): number[] {
    return this.#byGrade().get(foldGrade(grade))?.numbers ?? [];
  }

  #names(): string[][] {
    if (!this.#criticNames) {
      const names = [this.#archive.critic];
      for (let i = 0; i < this.#critics.items; i++) names.push(this.#critics.get(i));
      this.#criticNames = names.map((name) => wordsOf(name).map(({ word }) => word));
    }
    return this.#criticNames;
  }

  get criticWords(): ReadonlySet<string> {
    this.#criticWords ??= new Set(this.#names().flatMap((name) => name.filter((word) => word.length > 2)));
    return this.#criticWords;
  }

  /** For each critic, the archive's own first, whether the name holds words that begin with all of these. */
  criticsNamed(part: string): boolean[] {
    const words = wordsOf(part).map(({ word }) => word);
    return this.#names().map((name) => words.every((word) => name.some((one) => one.startsWith(word))));
  }

  criticOf(row: number): number {
    return this.#critic.items > 0 ? this.#critic.get(row) : 0;
  }
}

/** Whether a row's review is what the filters ask for. */
export function rowFilter(
  filters: SearchFilters,
  keys: RowKeys,
  names: CatalogNames,
): (row: number) => boolean {
  const { score, years, grade, graded, critic } = filters;
  const tests: ((row: number) => boolean)[] = [];
  if (score) tests.push((row) => keys.score(row) >= score[0] && keys.score(row) <= score[1]);
  if (graded !== undefined) tests.push((row) => keys.score(row) >= 0 === graded);
  if (years) tests.push((row) => keys.year(row) >= years[0] && keys.year(row) <= years[1]);
  if (grade) {
    const numbers = new Set(names.gradeNumbers(grade));
    tests.push((row) => numbers.has(keys.gradeIndex(row)));
  }
  if (critic) {
    const named = names.criticsNamed(critic);
    tests.push((row) => named[names.criticOf(row)]!);
  }
  if (tests.length === 1) return tests[0]!;
  return (row) => tests.every((test) => test(row));
}
