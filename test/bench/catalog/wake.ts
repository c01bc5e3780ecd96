import type { Film } from '../../../src/film/film.ts';
import type { spread } from './random.ts';

type Spread = ReturnType<typeof spread>;
/** Placeholder until the browser measurement is in. */
export async function wakeTimes(
  _file: string,
  _film: Film,
  _rounds: number,
  _say: (text: string) => void,
): Promise<{ answer: Spread; noop: Spread; added: Spread } | undefined> {
  return undefined;
}
