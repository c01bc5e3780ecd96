import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, load, save, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Film } from '../../../src/core/film/film.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { shipped } from './shipped.ts';

const { compile, open } = await shipped();

/** An engine that is ready to answer. */
export interface Engine {
  /** Ids of the five reviews found first. */
  search?(text: string): string[];
  /** The id of the review of a film, by exact title and year where the engine knows no rules. */
  match?(film: Film): string | undefined;
}

/** How an engine is stored (as bytes) and opened from that, each the way its makers document. */
export interface Peer {
  name: string;
  note: string;
  /** Largest size it is asked to take. */
  most: number;
  build(reviews: readonly Review[]): Promise<Uint8Array>;
  open(stored: Uint8Array): Promise<Engine>;
}

const FIVE = 5;
const toBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const rows = (reviews: readonly Review[]) =>
  reviews.map(({ id, film }) => ({ id, title: film.title, year: film.year }));
const pairs = (reviews: readonly Review[]) => [
  reviews.map(({ id }) => id),
  reviews.map(({ film }) => film.title),
];
const keyOf = (title: string, year?: number) => `${title.toLowerCase()}|${year}`;

const reelgrade: Peer = {
  name: 'Reelgrade',
  note: 'all matching rules; search of title, other titles, year, grade, critic and text',
  most: Number.POSITIVE_INFINITY,
  build: (reviews) => compile(reviews, { name: 'Bench', critic: 'Nobody', home: 'https://example.org/' }),
  open: async (stored) => {
    const catalog = await open(stored);
    return {
      search: (text) => catalog.search(text, {}, FIVE).map(({ review }) => review.id),
      match: (film) => {
        const match = catalog.match(film);
        return match.match === 'certain' ? match.review.id : undefined;
      },
    };
  },
};

const jsonMap: Peer = {
  name: 'JSON + Map',
  note: 'exact lower-case title and year; no search',
  most: Number.POSITIVE_INFINITY,
  build: async (reviews) => toBytes(reviews),
  open: async (stored) => {
    const reviews = JSON.parse(toText(stored)) as Review[];
    const map = new Map(reviews.map((review) => [keyOf(review.film.title, review.film.year), review]));
    return { match: ({ title, year }) => map.get(keyOf(title, year))?.id };
  },
};

const miniOptions = { fields: ['title'], storeFields: ['title', 'year'] };
const mini: Peer = {
  name: 'MiniSearch',
  note: 'prefix: true, fuzzy: 0.2, as its documentation has it for typing',
  most: 100_000,
  build: async (reviews) => {
    const index = new MiniSearch(miniOptions);
    index.addAll(rows(reviews));
    return toBytes(index);
  },
  open: async (stored) => {
    const index = MiniSearch.loadJSON(toText(stored), miniOptions);
    return {
      search: (text) =>
        index
          .search(text, { prefix: true, fuzzy: 0.2 })
          .slice(0, FIVE)
          .map(({ id }) => id),
    };
  },
};

const flex: Peer = {
  name: 'FlexSearch',
  note: "tokenize: 'forward' (its default finds whole words only)",
  most: 100_000,
  build: async (reviews) => {
    const index = new FlexSearch.Index({ tokenize: 'forward' });
    reviews.forEach(({ film }, i) => {
      index.add(i, film.title);
    });
    const chunks: [string, string | undefined][] = [];
    await index.export((key: string, data: string) => {
      chunks.push([key, data]);
    });
    return toBytes([pairs(reviews)[0], chunks]);
  },
  open: async (stored) => {
    const [ids, chunks] = JSON.parse(toText(stored)) as [string[], [string, string][]];
    const index = new FlexSearch.Index({ tokenize: 'forward' });
    for (const [key, data] of chunks) index.import(key, data);
    return { search: (text) => (index.search(text, { limit: FIVE }) as number[]).map((i) => ids[i]!) };
  },
};

const fuzzy: Peer = {
  name: 'uFuzzy',
  note: 'defaults, over the list of titles',
  most: 100_000,
  build: async (reviews) => toBytes(pairs(reviews)),
  open: async (stored) => {
    const [ids, titles] = JSON.parse(toText(stored)) as [string[], string[]];
    const engine = new uFuzzy();
    return {
      search: (text) => {
        const [found, info, order] = engine.search(titles, text);
        if (!found) return [];
        const best = info && order ? order.slice(0, FIVE).map((i) => info.idx[i]!) : found.slice(0, FIVE);
        return best.map((i) => ids[i]!);
      },
    };
  },
};

const fuse: Peer = {
  name: 'Fuse',
  note: 'defaults, over the list of titles',
  most: 100_000,
  build: async (reviews) => toBytes(pairs(reviews)),
  open: async (stored) => {
    const [ids, titles] = JSON.parse(toText(stored)) as [string[], string[]];
    const engine = new Fuse(titles);
    return { search: (text) => engine.search(text, { limit: FIVE }).map(({ refIndex }) => ids[refIndex]!) };
  },
};

const schema = { title: 'string' } as const;
const orama: Peer = {
  name: 'Orama',
  note: 'tolerance: 1',
  most: 100_000,
  build: async (reviews) => {
    const db = create({ schema });
    await insertMultiple(
      db,
      rows(reviews).map(({ id, title }) => ({ id, title })),
      5000,
    );
    return toBytes(save(db));
  },
  open: async (stored) => {
    const db = create({ schema });
    load(db, JSON.parse(toText(stored)));
    return {
      search: (term) => {
        const found = searchOrama(db, { term, limit: FIVE, tolerance: 1 }) as { hits: { id: string }[] };
        return found.hits.map(({ id }) => id);
      },
    };
  },
};

/** Ours first, then those it is measured against. */
export const peers: Peer[] = [reelgrade, jsonMap, mini, flex, fuzzy, fuse, orama];
