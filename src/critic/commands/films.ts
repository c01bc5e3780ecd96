import type { Command } from 'commander';
import { FIRST_YEAR, fetchFilms, filmsFolder, WIKIDATA_ENDPOINT } from '../films/fetch-films.ts';

/** `films fetch`: a list of all films from Wikidata, which every other command then uses. */
export function addFilms(program: Command): void {
  program
    .command('films')
    .description('the list of all films, by which reviews without a year find their film')
    .command('fetch')
    .description(
      'make the list from Wikidata (public domain); takes an hour or more, and goes on where it was stopped',
    )
    .option('--out <dir>', 'the folder to keep it in', filmsFolder())
    .option('--from <year>', 'the first year', Number, FIRST_YEAR)
    .option('--to <year>', 'the last year', Number, new Date().getFullYear() + 1)
    .option('--endpoint <url>', 'another query service with the data of Wikidata', WIKIDATA_ENDPOINT)
    .action(async (options: { out: string; from: number; to: number; endpoint: string }) => {
      const { out, from, to, endpoint } = options;
      if (!Number.isInteger(from) || !Number.isInteger(to) || from > to)
        throw new Error('--from and --to are years, the first not after the last.');
      const films = await fetchFilms({
        out,
        endpoint,
        years: [from, to],
        progress: ({ slice, films, done, of }) =>
          console.error(
            `${Math.floor((100 * done) / of)} %  ${slice.year}, ${slice.kind === 'film' ? 'films' : 'series'}: ${films || 'nothing new'}`,
          ),
      });
      console.log(`The list has ${films} films and series. It is in ${out}.`);
      if (out === filmsFolder()) console.log('check, build, preview and publish use it from now on.');
    });
}
