/** How one register of films writes its ids, and where its addresses hold them. */
interface RegisterRule {
  /** As people call it. */
  label: string;
  /** Its domains; their subdomains count, too. */
  domains: readonly string[];
  /** Where in an address, from its path on, the id is: the first group of the first pattern that matches. */
  addresses: readonly RegExp[];
  /** An id as it stands alone: the first group is the id in the form that we keep. */
  id: RegExp;
  /** How the id is written in capitals or not, where that does not matter to the register. */
  letters?: 'lower' | 'upper';
  /** Films and series are numbered apart, so that one number names a film and a series. */
  perKind?: true;
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

/**
 * Every register of films whose ids we understand. Types, checks and reading derive from this table: a new register
 * is one entry here. Order is kept in catalogs of format 4 and by nobody else.
 */
export const registers = {
  imdb: {
    label: 'IMDb',
    domains: ['imdb.com'],
    addresses: [/\b(tt\d{7,10})\b/i],
    id: /^(tt\d{7,10})$/i,
    letters: 'lower',
    wikidata: ['P345'],
    page: (id) => `https://www.imdb.com/title/${id}/`,
  },
  tmdb: {
    label: 'TMDB',
    domains: ['themoviedb.org'],
    addresses: [/^\/(?:movie|tv)\/(\d{1,9})\b/],
    id: /^(\d{1,9})$/,
    perKind: true,
    wikidata: ['P4947', 'P4983'],
  },
  letterboxd: {
    label: 'Letterboxd',
    domains: ['letterboxd.com'],
    addresses: [/\/film\/([\w-]+)/],
    id: /^(?:film\/)?([a-z\d][\w-]*)$/i,
    letters: 'lower',
    wikidata: ['P6127'],
    page: (id) => `https://letterboxd.com/film/${id}/`,
  },
  wikidata: {
    label: 'Wikidata',
    domains: ['wikidata.org'],
    addresses: [/\b(Q[1-9]\d{0,9})\b/i],
    id: /^(Q[1-9]\d{0,9})$/i,
    letters: 'upper',
    wikidata: [],
    page: (id) => `https://www.wikidata.org/wiki/${id}`,
  },
  netflix: {
    label: 'Netflix',
    domains: ['netflix.com'],
    addresses: [/[?&]jbv=([1-9]\d{4,11})\b/, /\/(?:title|watch)\/([1-9]\d{4,11})\b/],
    id: /^([1-9]\d{4,11})$/,
    wikidata: ['P1874'],
    page: (id) => `https://www.netflix.com/title/${id}`,
  },
  amazon: {
    label: 'Prime Video',
    domains: ['primevideo.com', ...AMAZON],
    addresses: [
      /\/(?:dp|gp\/product|gp\/video\/detail|video\/detail|detail)\/(?:[^/?#]+\/)?([A-Z\d]{26}|[A-Z\d]{10})(?![A-Z\d])/,
      new RegExp(`\\b(amzn1\\.dv\\.gti\\.${UUID})\\b`),
    ],
    id: new RegExp(`^([A-Z\\d]{26}|[A-Z\\d]{10}|amzn1\\.dv\\.gti\\.${UUID})$`),
    wikidata: ['P8055'],
  },
  disneyplus: {
    label: 'Disney+',
    domains: ['disneyplus.com'],
    addresses: [
      new RegExp(`/entity-(${UUID})\\b`, 'i'),
      /\/(?:movies|series)\/[^/?#]+\/([A-Za-z\d]{12,16})(?![A-Za-z\d])/,
    ],
    id: new RegExp(`^(?:entity-)?(${UUID}|[A-Za-z\\d]{12,16})$`),
    wikidata: ['P7595', 'P7596'],
  },
  hbomax: {
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
    wikidata: ['P8298'],
  },
  appletv: {
    label: 'Apple TV',
    domains: ['tv.apple.com'],
    addresses: [/\/(?:movie|show)\/(?:[^/?#]+\/)?(umc\.cmc\.[a-z\d]{10,40})\b/],
    id: /^(umc\.cmc\.[a-z\d]{10,40})$/,
    wikidata: ['P9586', 'P9751'],
  },
  hulu: {
    label: 'Hulu',
    domains: ['hulu.com'],
    addresses: [new RegExp(`/(?:movie|series)/(?:[^/?#]*-)?(${UUID})\\b`, 'i')],
    id: new RegExp(`^(?:[\\w-]*-)?(${UUID})$`, 'i'),
    letters: 'lower',
    wikidata: ['P6466', 'P6467'],
  },
  rottentomatoes: {
    label: 'Rotten Tomatoes',
    domains: ['rottentomatoes.com'],
    addresses: [/^\/((?:m|tv)\/[\w-]+)/],
    id: /^((?:m|tv)\/[\w-]+)$/,
    wikidata: ['P1258'],
    page: (id) => `https://www.rottentomatoes.com/${id}`,
  },
  metacritic: {
    label: 'Metacritic',
    domains: ['metacritic.com'],
    addresses: [/^\/((?:movie|tv)\/[\w!+.-]+)/],
    id: /^((?:movie|tv)\/[\w!+.-]+)$/,
    wikidata: ['P1712'],
    page: (id) => `https://www.metacritic.com/${id}/`,
  },
  csfd: {
    label: 'ČSFD',
    domains: ['csfd.cz', 'csfd.sk'],
    addresses: [/^\/film\/([1-9]\d{0,11})\b/],
    id: NUMBER,
    wikidata: ['P2529'],
    page: (id) => `https://www.csfd.cz/film/${id}/`,
  },
  filmweb: {
    label: 'Filmweb',
    domains: ['filmweb.pl'],
    addresses: [/^\/(?:film|serial|tvshow)\/[^/?#]*-([1-9]\d{0,11})(?![^/?#])/],
    id: NUMBER,
    wikidata: ['P5032'],
  },
  kinopoisk: {
    label: 'Kinopoisk',
    domains: ['kinopoisk.ru'],
    addresses: [/^\/(?:film|series)\/([1-9]\d{0,11})\b/],
    id: NUMBER,
    wikidata: ['P2603'],
    page: (id) => `https://www.kinopoisk.ru/film/${id}/`,
  },
  filmaffinity: {
    label: 'FilmAffinity',
    domains: ['filmaffinity.com'],
    addresses: [/\/film([1-9]\d{0,11})\.html/],
    id: /^(?:film)?([1-9]\d{0,11})$/,
    wikidata: ['P480'],
    page: (id) => `https://www.filmaffinity.com/en/film${id}.html`,
  },
  allocine: {
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
  },
  mubi: {
    label: 'MUBI',
    domains: ['mubi.com'],
    addresses: [/\/films\/([a-z\d][\w-]*)/i],
    id: /^([a-z\d][\w-]*)$/i,
    letters: 'lower',
    wikidata: ['P7299'],
    page: (id) => `https://mubi.com/films/${id}`,
  },
  trakt: {
    label: 'Trakt',
    domains: ['trakt.tv'],
    addresses: [/^\/((?:movies|shows)\/[\w-]+)/],
    id: /^((?:movies|shows)\/[\w-]+)$/,
    wikidata: ['P8013'],
    page: (id) => `https://trakt.tv/${id}`,
  },
  douban: {
    label: 'Douban',
    domains: ['douban.com'],
    addresses: [/\/subject\/([1-9]\d{0,11})\b/],
    id: NUMBER,
    wikidata: ['P4529'],
    page: (id) => `https://movie.douban.com/subject/${id}/`,
  },
} as const satisfies Record<string, RegisterRule>;

/** The name of a register of films whose ids we understand. */
export type Register = keyof typeof registers;

/** Ids a film carries in registers, each in the form in which `parseId` gives it ("tt0133093", "603"). */
export type Ids = Partial<Record<Register, string>>;

/** All registers, in the order of the table. */
export const REGISTERS = Object.keys(registers) as readonly Register[];

const ruleOf = (register: Register): RegisterRule => registers[register];

/** Whether a name is a register's. */
export const isRegister = (name: string): name is Register => Object.hasOwn(registers, name);

/** Longest id of any register in UTF-16 units, and longest address that is read. */
export const MAX_ID_LENGTH = 200;
const MAX_ADDRESS_LENGTH = 2_000;

/** An id as its register writes it, from a text that holds nothing else; undefined when it is none. */
export function parseId(register: Register, text: string): string | undefined {
  if (text.length > MAX_ID_LENGTH) return undefined;
  const rule = ruleOf(register);
  return lettered(rule, rule.id.exec(text.trim())?.[1]);
}

function lettered({ letters }: RegisterRule, id: string | undefined): string | undefined {
  if (id === undefined || id.length > MAX_ID_LENGTH || letters === undefined) return id;
  return letters === 'lower' ? id.toLowerCase() : id.toUpperCase();
}

/** The register of each domain. */
const byDomain = new Map(REGISTERS.flatMap((name) => ruleOf(name).domains.map((domain) => [domain, name])));

/** The register that a host belongs to ("m.imdb.com"). */
export function registerOfHost(host: string): Register | undefined {
  for (let rest = host.toLowerCase(); rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const register = byDomain.get(rest);
    if (register) return register;
  }
  return undefined;
}

/** The register and the id that a whole address (http or https) of a register's own site holds; undefined when none. */
export function idFromAddress(url: string): { register: Register; id: string } | undefined {
  const parts = url.length > MAX_ADDRESS_LENGTH ? null : /^https?:\/\/([\w.-]+)(?::\d+)?(\/.*)/is.exec(url);
  const register = parts ? registerOfHost(parts[1]!) : undefined;
  if (!parts || !register) return undefined;
  const rule = ruleOf(register);
  for (const pattern of rule.addresses) {
    const id = lettered(rule, pattern.exec(parts[2]!)?.[1]);
    if (id !== undefined) return { register, id };
  }
  return undefined;
}

/** The register's own page of an id, where one can be told from the id alone. */
export const addressOfId = (register: Register, id: string): string | undefined =>
  ruleOf(register).page?.(id);

/** Whether a register numbers films and series apart, so that an id says nothing where the kinds differ. */
export const numbersKindsApart = (register: Register): boolean => ruleOf(register).perKind === true;

/** An IMDb id without the zeros in front of its number, for comparing: "tt0133093" and "tt00133093" are one film. */
export const plainId = (id: string): string => id.replace(/^tt0+/, 'tt');
