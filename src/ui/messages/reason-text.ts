import { filmName } from '../../core/film/film-name.ts';
import type { AnswerReason } from '../../protocol/messages.ts';
import { textOf } from './message-text.ts';

/** Why an answer is what it is, in a sentence. */
export function reasonText({ code, ...params }: AnswerReason): string {
  const named = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'object' ? filmName(value) : value,
  ]);
  return textOf(`reason.${code}`, Object.fromEntries(named));
}
