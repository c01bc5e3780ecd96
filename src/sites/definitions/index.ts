import type { Site } from '../site.ts';
import { watchedParts } from '../watched-parts.ts';
import { allLanguages } from '../words/all-languages.ts';
import { SPOKEN, withWords } from '../words/page-words.ts';
import { adorocinema } from './adorocinema.ts';
import { allocine } from './allocine.ts';
import { amazon } from './amazon.ts';
import { appletv } from './appletv.ts';
import { arte } from './arte.ts';
import { bbciplayer } from './bbciplayer.ts';
import { beyazperde } from './beyazperde.ts';
import { canalplus } from './canalplus.ts';
import { criterion } from './criterion.ts';
import { criterionchannel } from './criterionchannel.ts';
import { crunchyroll } from './crunchyroll.ts';
import { csfd } from './csfd.ts';
import { disneyplus } from './disneyplus.ts';
import { douban } from './douban.ts';
import { fandango } from './fandango.ts';
import { filmaffinity } from './filmaffinity.ts';
import { filmarks } from './filmarks.ts';
import { filmstarts } from './filmstarts.ts';
import { filmweb } from './filmweb.ts';
import { google } from './google.ts';
import { hbomax } from './hbomax.ts';
import { hotstar } from './hotstar.ts';
import { hulu } from './hulu.ts';
import { imdb } from './imdb.ts';
import { justwatch } from './justwatch.ts';
import { kanopy } from './kanopy.ts';
import { kinopoisk } from './kinopoisk.ts';
import { letterboxd } from './letterboxd.ts';
import { metacritic } from './metacritic.ts';
import { moviepilot } from './moviepilot.ts';
import { mubi } from './mubi.ts';
import { mydramalist } from './mydramalist.ts';
import { netflix } from './netflix.ts';
import { paramountplus } from './paramountplus.ts';
import { peacock } from './peacock.ts';
import { plex } from './plex.ts';
import { primevideo } from './primevideo.ts';
import { rakutentv } from './rakutentv.ts';
import { reelgood } from './reelgood.ts';
import { rottentomatoes } from './rottentomatoes.ts';
import { sensacine } from './sensacine.ts';
import { senscritique } from './senscritique.ts';
import { simkl } from './simkl.ts';
import { stremio } from './stremio.ts';
import { tmdb } from './tmdb.ts';
import { trakt } from './trakt.ts';
import { tubi } from './tubi.ts';
import { wikipedia } from './wikipedia.ts';
import { youtube } from './youtube.ts';

/** Sites as their files have them: places in patterns are filled with words where a page is read. */
const files: readonly Site[] = [
  imdb,
  letterboxd,
  rottentomatoes,
  wikipedia,
  netflix,
  primevideo,
  disneyplus,
  hbomax,
  metacritic,
  allocine,
  appletv,
  criterion,
  criterionchannel,
  csfd,
  filmaffinity,
  filmweb,
  google,
  hulu,
  justwatch,
  kanopy,
  kinopoisk,
  mubi,
  paramountplus,
  peacock,
  plex,
  reelgood,
  senscritique,
  tmdb,
  trakt,
  tubi,
  youtube,
  fandango,
  moviepilot,
  adorocinema,
  amazon,
  arte,
  bbciplayer,
  beyazperde,
  canalplus,
  crunchyroll,
  douban,
  filmarks,
  filmstarts,
  hotstar,
  mydramalist,
  rakutentv,
  sensacine,
  simkl,
  stremio,
];

/** The registry, with the words of all languages: installed sites first, then those a viewer switches on. */
export const definitions: readonly Site[] = files.map((site) =>
  withWords({ ...site, spoken: SPOKEN, watched: watchedParts(site) }, allLanguages),
);
