import { type Problem, problemOf } from '../../core/text/problem.ts';
import { textOf } from './message-text.ts';

/** What went wrong, in a sentence. */
export const problemText = ({ code, params }: Problem): string => textOf(code, params);

/** What an error says to people. */
export const errorWords = (error: unknown): string => problemText(problemOf(error));
