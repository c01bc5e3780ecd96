/**
 * What pages call seasons, episodes, series, games and films, as stems. The first part of each pair is of scripts with
 * spaces between words, where a stem begins a word; the second of scripts without.
 */
type Stems = readonly [begins: string, anywhere: string];

const SEASON: Stems = [
  'seasons?|staffeln?|saisons?|temporad|stagion|seizoen|säsong|sæson|sesong|kausi|kautta|kauden|tuotantokau|sezo|sezón|évad|сезон|σεζόν|κύκλο|musim|mùa|phần|عونات|موسم|مواسم|عدد المواسم|עונ|सीज़न|सीजन|řad[ay]|hooaeg|þáttaröð',
  'シーズン|시즌|季|ซีซั่น|ซีซัน|ซีซัั่น',
];
const EPISODE: Stems = [
  '[eé]pis[oó]d|episoa|epiz[oó]d|folgen?|puntat|aflevering|avsnitt|afsnit|jakso|odcin|rész|díl[ůy]?|сери[яйи]|сері[яїй]|эпизод|епізод|епизод|επεισόδι|capítul|tập|bölüm|حلقات|حلقة|الحلق|פרק|एपिसोड|dalis|sērij',
  'エピソード|[0-9]+話|[0-9]+话|[0-9]+集|剧集|에피소드|[0-9]+화|[0-9]+회|ตอน',
];
const SERIES: Stems = [
  'tv.?series|tv.?shows?|series|mini.?serie|mini.?serial|miniss?érie|serien?|fernsehserie|tv.?serien?|séries?|série tv|сериал|серіал|мини-сериал|dizi|serial|seriál|sorozat|tévésorozat|σειρ[άέ]|phim bộ|مسلسل|סדר|सीरीज|sarja|tv.?sarja|tv.?программ|televisieserie|sitcom|docuserie|програма',
  'シリーズ|ドラマ|テレビ番組|시리즈|드라마|연속극|电视剧|電視劇|電視影集|影集|ซีรี',
];
const GAME: Stems = [
  'video.?games?|videospiel|jeux? vidéo|videojuego|videogioc|videogame|videospel|jogo|game|spel|spill|spil|gra wideo|gry|videohr|видеоигр|відеогр|oyun|videojáték|videopeli|παιχνίδ|trò chơi|permainan|لعبة|משחק|गेम|joc video',
  'ゲーム|비디오 ?게임|게임|游戏|遊戲|เกม',
];
const NO_FILM: Stems = [
  `${GAME[0]}|podcast|music video|musikvideo|clip(?: musical| vidéo)?|vidéoclip|videoclip|video musicale|vídeo musical|musiikkivideo|teledysk|музыкальн|audiobook|hörbuch`,
  `${GAME[1]}|ミュージックビデオ|뮤직비디오|音乐视频|音樂影片|ポッドキャスト|팟캐스트|播客`,
];
const FILM: Stems = [
  'films?|movies?|fernsehfilm|kurzfilm|spielfilm|tv.?movie|tv.?film|téléfilm|court|película|telefilm|cortometr|filme|filmový|фильм|фільм|филм|короткометраж|elokuv|film telewizyjny|ταινί|phim|فيلم|סרט|फिल्म|फ़िल्म|short|corto|kortfilm|rövidfilm|kısa',
  '映画|영화|电影|電影|短片|短編|단편|ภาพยนตร์|หนัง',
];

const wordsOf = (...all: Stems[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${all.map(([begins]) => begins).join('|')})|${all.map(([, anywhere]) => anywhere).join('|')}`,
    'iu',
  );

/** A label that counts or names seasons or episodes: "2 Staffeln", "シーズン2". */
export const seasonWords = wordsOf(SEASON, EPISODE);
/** A label that says it is a series, or has seasons or episodes. */
export const seriesWords = wordsOf(SERIES, SEASON, EPISODE);
/** A label of what is no film and no series: a game, a podcast, a music video. */
export const noFilmWords = wordsOf(NO_FILM);
/** A label that says it is a film, one for television or a short one too. */
export const filmWords = wordsOf(FILM);
/** A season with its number, as it follows a series' title: "Staffel 2", "2. Staffel", "第2季", "シーズン2". */
export const numberedSeason = `(?:(?:${SEASON[0]}|series)\\p{L}*\\s*\\d+|\\d+\\.?\\s*(?:${SEASON[0]})\\p{L}*|第?\\s*\\d+\\s*季|第\\s*\\d+\\s*シーズン|(?:${SEASON[1]})\\s*\\d+)`;
/** "1 of 20" in any language that puts the place first, and "1/20". */
export const placeInList =
  '\\d+ ?(?:\\p{L}{1,5}|/) ?\\d+|\\d+(?:件中|中の?|개 중|项中的?第?|項中的?第?)\\s*\\d+';
