import type { Film } from '../../../core/film/film.ts';
import { reviewedFilm } from '../../../protocol/answers.ts';
import type { Answer, Hit } from '../../../protocol/messages.ts';
import type { WatchState } from '../../../protocol/watch-state.ts';
import type { WatchList } from '../../storage/watched/watch-list.ts';

/** Answers with what the viewer said of each film, under the page's name for it and under its review's. */
export async function withWatchStates(
  watchList: WatchList,
  films: readonly (Film | undefined)[],
  answers: readonly Answer[],
): Promise<Answer[]> {
  const names = films.map((film, at) => (film ? [film, reviewedFilm(film, answers[at])] : []));
  return withStates(answers, await watchList.states(names));
}

/** Hits with what the viewer said of each film. */
export async function hitsWithWatchStates(watchList: WatchList, hits: readonly Hit[]): Promise<Hit[]> {
  const names = hits.map(({ title, year, kind, ids }) => [{ title, year, kind, ids }]);
  return withStates(hits, await watchList.states(names));
}

const withStates = <T extends { watch?: WatchState }>(
  all: readonly T[],
  states: readonly (WatchState | undefined)[],
): T[] =>
  all.map((one, at) => {
    const watch = states[at];
    return watch ? { ...one, watch } : one;
  });
