/** One small change to a source file that some test should notice. */
export interface Mutant {
  /** The expression or block that the switch is put around: offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** `block` is emptied by a statement; everything else is an expression. */
  readonly shape: 'expression' | 'block';
  /** What is between `start` and `end` when the mutant is on. */
  readonly text: string;
  /** What kind of change it is, for the report. */
  readonly kind: string;
  /** What is changed within it, and into what: offsets in the file. */
  readonly edit: Edit;
}

/** A replacement of one range of a file. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A node of the syntax tree: ESTree with types, as the bundler's parser gives it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}
