/** How one register of films writes its ids, and where its addresses hold them. */
export interface RegisterRule {
  /** As people call it. */
  label: string;
  /** Its domains; their subdomains count, too. */
  domains: readonly string[];
  /** Where in an address, from its path on, the id is: the first group of the first pattern that matches. */
  addresses: readonly RegExp[];
  /** An id by itself: the first group is the id in the form that we keep. */
  id: RegExp;
  /** How the id is written in capitals or not, where that does not matter to the register. */
  letters?: 'lower' | 'upper';
  /** Films and series are numbered apart, so that one number names a film and a series. */
  perKind?: true;
  /** A film can have several ids: for each country or edition, or since a service showed it again. */
  severalIds?: true;
  /** Wikidata's properties for the id: of films, then of series where they have one of their own. */
  wikidata: readonly string[];
  /** The register's page of an id. */
  page?: (id: string) => string;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const NUMBER = /^([1-9]\d{0,11})$/;

/** Amazon sells films under these domains; an id is the same in all of them, or names the film in one country only. */
const AMAZON = [
  ...['com', 'ca', 'de', 'es', 'fr', 'in', 'it', 'nl', 'pl', 'se', 'co.jp', 'co.uk', 'com.au', 'com.br', 'com.mx'],
  ...['com.tr', 'com.be'],
].map((end) => `amazon.${end}`); // biome-ignore format: two lists to be read across

// One constant for each register, so that a script holds only the registers that it reads.
export const imdb = {
  label: 'IMDb',
  domains: ['imdb.com'],
  addresses: [/\b(tt\d{7,10})\b/i],
  id: /^(tt\d{7,10})$/i,
  letters: 'lower',
  wikidata: ['P345'],
  page: (id) => `https://www.imdb.com/title/${id}/`,
} as const satisfies RegisterRule;

export const tmdb = {
  label: 'TMDB',
  domains: ['themoviedb.org'],
  addresses: [/^\/(?:movie|tv)\/(\d{1,9})\b/],
  id: /^(\d{1,9})$/,
  perKind: true,
  wikidata: ['P4947', 'P4983'],
} as const satisfies RegisterRule;

export const letterboxd = {
  label: 'Letterboxd',
  domains: ['letterboxd.com'],
  addresses: [/\/film\/([\w-]+)/],
  id: /^(?:film\/)?([a-z\d][\w-]*)$/i,
  letters: 'lower',
  wikidata: ['P6127'],
  page: (id) => `https://letterboxd.com/film/${id}/`,
} as const satisfies RegisterRule;

export const wikidata = {
  label: 'Wikidata',
  domains: ['wikidata.org'],
  addresses: [/\b(Q[1-9]\d{0,9})\b/i],
  id: /^(Q[1-9]\d{0,9})$/i,
  letters: 'upper',
  wikidata: [],
  page: (id) => `https://www.wikidata.org/wiki/${id}`,
} as const satisfies RegisterRule;

export const netflix = {
  label: 'Netflix',
  domains: ['netflix.com'],
  addresses: [/[?&]jbv=([1-9]\d{4,11})\b/, /\/(?:title|watch)\/([1-9]\d{4,11})\b/],
  id: /^([1-9]\d{4,11})$/,
  severalIds: true,
  wikidata: ['P1874'],
  page: (id) => `https://www.netflix.com/title/${id}`,
} as const satisfies RegisterRule;

export const amazon = {
  label: 'Prime Video',
  domains: ['primevideo.com', ...AMAZON],
  addresses: [
    /\/(?:dp|gp\/product|gp\/video\/detail|video\/detail|detail)\/(?:[^/?#]+\/)?([A-Z\d]{26}|[A-Z\d]{10})(?![A-Z\d])/,
    new RegExp(`\\b(amzn1\\.dv\\.gti\\.${UUID})\\b`),
  ],
  id: new RegExp(`^([A-Z\\d]{26}|[A-Z\\d]{10}|amzn1\\.dv\\.gti\\.${UUID})$`),
  severalIds: true,
  wikidata: ['P8055'],
} as const satisfies RegisterRule;

export const disneyplus = {
  label: 'Disney+',
  domains: ['disneyplus.com'],
  addresses: [
    new RegExp(`/entity-(${UUID})\\b`, 'i'),
    /\/(?:movies|series)\/[^/?#]+\/([A-Za-z\d]{12,16})(?![A-Za-z\d])/,
  ],
  id: new RegExp(`^(?:entity-)?(${UUID}|[A-Za-z\\d]{12,16})$`),
  severalIds: true,
  wikidata: ['P7595', 'P7596'],
} as const satisfies RegisterRule;

export const hbomax = {
  label: 'HBO Max',
  domains: ['hbomax.com', 'max.com'],
  addresses: [
    new RegExp(
      `/(?:[a-z-]*movies?|shows?|mini-series|standalone|topical|series)/(?:[^/?#]+/)?(${UUID})\\b`,
      'i',
    ),
  ],
  id: new RegExp(`^(${UUID})$`, 'i'),
  letters: 'lower',
  severalIds: true,
  wikidata: ['P8298'],
} as const satisfies RegisterRule;

export const appletv = {
  label: 'Apple TV',
  domains: ['tv.apple.com'],
  addresses: [/\/(?:movie|show)\/(?:[^/?#]+\/)?(umc\.cmc\.[a-z\d]{10,40})\b/],
  id: /^(umc\.cmc\.[a-z\d]{10,40})$/,
  severalIds: true,
  wikidata: ['P9586', 'P9751'],
} as const satisfies RegisterRule;

export const hulu = {
  label: 'Hulu',
  domains: ['hulu.com'],
  addresses: [new RegExp(`/(?:movie|series)/(?:[^/?#]*-)?(${UUID})\\b`, 'i')],
  id: new RegExp(`^(?:[\\w-]*-)?(${UUID})$`, 'i'),
  letters: 'lower',
  severalIds: true,
  wikidata: ['P6466', 'P6467'],
} as const satisfies RegisterRule;

export const rottentomatoes = {
  label: 'Rotten Tomatoes',
  domains: ['rottentomatoes.com'],
  addresses: [/^\/((?:m|tv)\/[\w-]+)/],
  id: /^((?:m|tv)\/[\w-]+)$/,
  wikidata: ['P1258'],
  page: (id) => `https://www.rottentomatoes.com/${id}`,
} as const satisfies RegisterRule;

export const metacritic = {
  label: 'Metacritic',
  domains: ['metacritic.com'],
  addresses: [/^\/((?:movie|tv)\/[\w!+.-]+)/],
  id: /^((?:movie|tv)\/[\w!+.-]+)$/,
  wikidata: ['P1712'],
  page: (id) => `https://www.metacritic.com/${id}/`,
} as const satisfies RegisterRule;

export const csfd = {
  label: 'ČSFD',
  domains: ['csfd.cz', 'csfd.sk'],
  addresses: [/^\/film\/([1-9]\d{0,11})\b/],
  id: NUMBER,
  wikidata: ['P2529'],
  page: (id) => `https://www.csfd.cz/film/${id}/`,
} as const satisfies RegisterRule;

export const filmweb = {
  label: 'Filmweb',
  domains: ['filmweb.pl'],
  addresses: [/^\/(?:film|serial|tvshow)\/[^/?#]*-([1-9]\d{0,11})(?![^/?#])/],
  id: NUMBER,
  wikidata: ['P5032'],
} as const satisfies RegisterRule;

export const kinopoisk = {
  label: 'Kinopoisk',
  domains: ['kinopoisk.ru'],
  addresses: [/^\/(?:film|series)\/([1-9]\d{0,11})\b/],
  id: NUMBER,
  wikidata: ['P2603'],
  page: (id) => `https://www.kinopoisk.ru/film/${id}/`,
} as const satisfies RegisterRule;

export const filmaffinity = {
  label: 'FilmAffinity',
  domains: ['filmaffinity.com'],
  // On phones the film is in the query.
  addresses: [/\/film([1-9]\d{0,11})\.html/, /\/movie\.php\?(?:[^#]*&)?id=([1-9]\d{0,11})\b/],
  id: /^(?:film)?([1-9]\d{0,11})$/,
  wikidata: ['P480'],
  page: (id) => `https://www.filmaffinity.com/en/film${id}.html`,
} as const satisfies RegisterRule;

export const allocine = {
  label: 'AlloCiné',
  // Its sister sites in other countries have the same numbers.
  domains: ['allocine.fr', 'filmstarts.de', 'sensacine.com', 'adorocinema.com', 'beyazperde.com'],
  addresses: [
    /\/(?:fichefilm|ficheserie)(?:_gen_c(?:film|serie)=|-)([1-9]\d{0,11})\b/,
    /^\/kritiken\/([1-9]\d{0,11})\b/,
    /^\/(?:peliculas\/pelicula|filmes\/filme|filmler\/film|series\/serie|series-tv\/serie|diziler\/dizi|serien)[-/]([1-9]\d{0,11})\b/,
  ],
  id: NUMBER,
  perKind: true,
  wikidata: ['P1265', 'P1267'],
} as const satisfies RegisterRule;

export const mubi = {
  label: 'MUBI',
  domains: ['mubi.com'],
  addresses: [/\/films\/([a-z\d][\w-]*)/i],
  id: /^([a-z\d][\w-]*)$/i,
  letters: 'lower',
  wikidata: ['P7299'],
  page: (id) => `https://mubi.com/films/${id}`,
} as const satisfies RegisterRule;

export const trakt = {
  label: 'Trakt',
  domains: ['trakt.tv'],
  addresses: [/^\/((?:movies|shows)\/[\w-]+)/],
  id: /^((?:movies|shows)\/[\w-]+)$/,
  wikidata: ['P8013'],
  page: (id) => `https://trakt.tv/${id}`,
} as const satisfies RegisterRule;

export const douban = {
  label: 'Douban',
  domains: ['douban.com'],
  addresses: [/\/subject\/([1-9]\d{0,11})\b/],
  id: NUMBER,
  wikidata: ['P4529'],
  page: (id) => `https://movie.douban.com/subject/${id}/`,
} as const satisfies RegisterRule;
