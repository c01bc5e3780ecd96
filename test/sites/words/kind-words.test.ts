import { describe, expect, test } from 'vitest';
import { hbomax } from '../../../src/sites/definitions/hbomax.ts';
import { allLanguages, languageWords } from '../../../src/sites/words/all-languages.ts';
import { withWords } from '../../../src/sites/words/page-words.ts';

const SEASON_WORDS = /«season episode»/iu;
const SERIES_WORDS = /«series season episode»/iu;
const NO_FILM_WORDS = /«noFilm»/iu;
const seasonWords = withWords(SEASON_WORDS, allLanguages);
const seriesWords = withWords(SERIES_WORDS, allLanguages);
const noFilmWords = withWords(NO_FILM_WORDS, allLanguages);
const filmWords = withWords(/«film»/iu, allLanguages);
/** The label of a tile of HBO Max holds its title, then a season or a place in a list. */
const labelPattern = (): RegExp => {
  const sources = withWords(hbomax, allLanguages).tiles.flatMap(({ title }) => [title].flat());
  const patterns = sources.flatMap((source) =>
    typeof source === 'object' && !(source instanceof RegExp) ? Object.values(source) : [],
  );
  return patterns.find(({ source }) => source.includes('Row'))!;
};
/** What a page in a language is read by. */
const own = (language: string) => [languageWords[language.split('-')[0]!]!, languageWords.en!];

/** Per language: seasons, episodes, a series. */
const SERIES: Record<string, string[]> = {
  en: ['1 Season', '2 Seasons', '8 Episodes', 'TV Series', 'TV Mini Series', 'Limited Series'],
  de: ['1 Staffel', '2 Staffeln', '8 Folgen', '8 Episoden', 'Fernsehserie', 'Miniserie'],
  fr: ['1 saison', '2 saisons', '8 épisodes', 'Série télévisée', 'Mini-série'],
  es: ['1 temporada', '2 temporadas', '8 episodios', '8 capítulos', 'Serie de TV', 'Miniserie'],
  pt: ['1 temporada', '2 temporadas', '8 episódios', 'Série de TV', 'Minissérie'],
  it: ['1 stagione', '2 stagioni', '8 episodi', '8 puntate', 'Serie TV', 'Miniserie'],
  nl: ['1 seizoen', '2 seizoenen', '8 afleveringen', 'Televisieserie', 'Tv-serie'],
  sv: ['1 säsong', '2 säsonger', '8 avsnitt', 'TV-serie'],
  da: ['1 sæson', '2 sæsoner', '8 afsnit', 'Tv-serie'],
  nb: ['1 sesong', '2 sesonger', '8 episoder', 'TV-serie'],
  fi: ['1 kausi', '2 kautta', '8 jaksoa', 'TV-sarja'],
  pl: ['1 sezon', '2 sezony', '5 sezonów', '8 odcinków', 'Serial TV', 'Miniserial'],
  cs: ['1 sezóna', '2 řady', '8 epizod', '8 dílů', 'Seriál'],
  hu: ['1 évad', '2 évad', '8 rész', '8 epizód', 'Tévésorozat'],
  ro: ['1 sezon', '2 sezoane', '8 episoade', 'Serial TV'],
  el: ['1 κύκλος', '2 κύκλοι', '8 επεισόδια', 'Τηλεοπτική σειρά'],
  tr: ['1 Sezon', '2 Sezon', '8 Bölüm', 'TV Dizisi', 'Mini Dizi'],
  ru: ['1 сезон', '2 сезона', '5 сезонов', '8 серий', '8 эпизодов', 'Сериал', 'Мини-сериал'],
  uk: ['1 сезон', '2 сезони', '8 серій', '8 епізодів', 'Серіал'],
  ja: ['シーズン1', '2シーズン', '8エピソード', '全8話', 'テレビシリーズ', 'TVドラマ'],
  ko: ['시즌 1개', '시즌 2', '에피소드 8개', 'TV 시리즈', '드라마'],
  'zh-CN': ['1 季', '共2季', '8集', '电视剧', '剧集'],
  'zh-TW': ['1 季', '第 2 季', '8集', '電視劇', '影集'],
  th: ['1 ซีซั่น', '2 ซีซัน', '8 ตอน', 'ซีรีส์'],
  vi: ['1 mùa', '2 phần', '8 tập', 'Phim bộ'],
  id: ['1 Musim', '2 Musim', '8 Episode', 'Serial TV'],
  ar: ['موسم واحد', '3 مواسم', '8 حلقات', 'مسلسل'],
  he: ['עונה אחת', '2 עונות', '8 פרקים', 'סדרת טלוויזיה'],
  hi: ['1 सीज़न', '2 सीज़न', '8 एपिसोड', 'वेब सीरीज'],
};

const GAMES: Record<string, string[]> = {
  en: ['Video Game', 'Music Video', 'Podcast Series'],
  de: ['Videospiel', 'Musikvideo', 'Podcastserie'],
  fr: ['Jeu vidéo', 'Clip musical'],
  es: ['Videojuego', 'Vídeo musical'],
  pt: ['Videogame', 'Jogo eletrônico'],
  it: ['Videogioco', 'Video musicale'],
  nl: ['Videospel', 'Videogame'],
  pl: ['Gra wideo', 'Teledysk'],
  ru: ['Видеоигра', 'Музыкальное видео'],
  ja: ['ビデオゲーム', 'ミュージックビデオ'],
  ko: ['비디오 게임', '뮤직비디오'],
  zh: ['电子游戏', '電子遊戲'],
  tr: ['Video Oyunu'],
  hi: ['वीडियो गेम'],
};

const FILMS = [
  'TV Movie',
  'Short',
  'Fernsehfilm',
  'Kurzfilm',
  'Téléfilm',
  'Court métrage',
  'Película de TV',
  'Cortometraje',
  'Filme para TV',
  'Film TV',
  'Kortfilm',
  'Фильм',
  'テレビ映画',
  '영화',
  '电影',
  'หนัง',
  'Phim',
];

const rows = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([language, all]) => all.map((each) => [language, each] as const));

/** Writings of each table, with what `duration-words.test.ts` tries besides. */
test('the tables are complete: 28 languages with seasons and episodes, and games in a dozen', () => {
  expect(Object.keys(SERIES).length).toBeGreaterThanOrEqual(28);
  for (const [language, labels] of Object.entries(SERIES)) {
    expect(labels.filter((label) => seasonWords.test(label)).length, language).toBeGreaterThanOrEqual(3);
    expect(labels.length, language).toBeGreaterThanOrEqual(4);
  }
  expect(Object.keys(GAMES).length).toBeGreaterThanOrEqual(12);
  expect([...rows(SERIES), ...rows(GAMES), ...FILMS].length).toBeGreaterThan(180);
});

describe('labels', () => {
  test.each(rows(SERIES))('%s: %j is of a series', (language, label) => {
    expect(label).toMatch(seriesWords);
    expect(label).toMatch(withWords(SERIES_WORDS, own(language)));
  });
  test.each(rows(GAMES))('%s: %j is no film', (language, label) => {
    expect(label).toMatch(noFilmWords);
    expect(label).toMatch(withWords(NO_FILM_WORDS, own(language)));
  });
  test.each(FILMS)('%j is of a film, and of no series', (label) => {
    expect(label).toMatch(filmWords);
    expect(label).not.toMatch(seriesWords);
    expect(label).not.toMatch(noFilmWords);
  });
  test.each(['1h 38m', '1 godz. 38 min', '98 min', '1時間38分', 'PG-13', '2019', '상영 시간 98분'])(
    '%j says nothing of a series',
    (label) => expect(label).not.toMatch(seasonWords),
  );
});

test.each([
  'Season 2',
  'Staffel 2',
  '2. Staffel',
  'Saison 2',
  'Temporada 2',
  'Stagione 2',
  'Seizoen 2',
  'Säsong 2',
  'Sezon 2',
  'Сезон 2',
  'シーズン2',
  '시즌 2',
  '第2季',
])('%j is a season with its number', (text) =>
  expect(labelPattern().exec(`Long Wharf. ${text}`)?.[1]).toBe('Long Wharf'),
);

test.each([
  '1 of 20',
  '1 von 20',
  '1 sur 20',
  '1 de 20',
  '1 di 20',
  '1 van 20',
  '1 av 20',
  '1 z 20',
  '1 из 20',
  '1/20',
  '20件中1',
  '20개 중 1',
])('%j is a place in a list', (text) =>
  expect(labelPattern().exec(`Long Wharf. ${text}.`)?.[1]).toBe('Long Wharf'),
);
