import type { DatedArticle } from '../model/article.ts';

/** Finds files in an archive's folder that are not reviews of films, by their path and by what they lack. */

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Folders and data files for other things: books, music, games. */
const OTHER_ARTS = new Set(
  'book books bookshelf bucher livre livres libros libri livros boeken bocker album albums music musik musique musica songs records game games videogames spiele jeux juegos giochi podcast podcasts recipe recipes comics manga tv tvshow tvshows shows serien seriestv tvseries televisie fernsehen'.split(
    ' ',
  ),
);
/** Folders of a site's own works. */
const WORKS = new Set(
  '_includes _layouts layouts templates archetypes themes node_modules _sass partials'.split(' '),
);
const DRAFTS = /^_?drafts$/i;

/** Why a file is left out for where it lies and what it is called, or undefined. */
export function whyLeftOutByPath(path: string): string | undefined {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  if (parts.some((part) => WORKS.has(part.toLowerCase()))) return 'a template of the site, not a page of it';
  if (/(?:^|[-_ ])template\.\w+$/i.test(name)) return 'a template of the site, not a page of it';
  if (parts.some((part) => DRAFTS.test(part))) return 'in a folder of drafts';
  const rows = /\.(?:csv|tsv|json|jsonl|ya?ml|toml|xml|org)$/i.test(name);
  const art = [...parts, ...(rows ? [name.replace(/\.\w+$/, '')] : [])].find((part) =>
    OTHER_ARTS.has(fold(part)),
  );
  return art === undefined ? undefined : `in "${art}", which is not of films`;
}

/** Whether a page is unfinished: its places are still marked for a program to fill. */
export function isTemplate(text: string): boolean {
  return /\{%-?\s*(?:for|if|include|extends|block|assign)\b|\{\{-?\s*[\w.$]+[^{}]{0,80}\}\}|<%[=-]?\s/.test(
    text,
  );
}

const FILM_WORDS =
  /(?<!\p{L})(?:films?|movies?|cinema|cinéma|kino|filme[ns]?|filmen|película|peliculas?|pelicula|regie|réalisateur|director|directed|screenplay|actors?|starring|elokuva|filmu|filmem|фильм|кино|reviews?|kritik|filmkritik|critiques?|reseña|recensione|recensie|recension|anmeldelse|recenzja|recenze|letterboxd|imdb|blu-?ray)(?!\p{L})/iu;
const WORKS_NAMES =
  /^(?:readme|licen[cs]e|changelog|contributing|code[-_]of[-_]conduct|security|todo|requirements|robots|humans|package(?:-lock)?|tsconfig|_?config|netlify|vercel|manifest|site|sitemap|404|about|search|robots|browserconfig|gemfile|pages?|tags?|categories|archives?|index|_index)(?:\.\w+)+$/i;

/** "Book review: Dune", "Buchkritik: …", "Restaurant review – …". */
const OTHER_REVIEW =
  /^(?:audio ?book|book|novel|album|music|record|concert|gig|(?:video ?)?game|restaurant|product|podcast|theat(?:er|re)|comic|buch|hörbuch|spiele?|konzert|platten|theater|boek|bog|bok)[ -]?(?:reviews?|kritik|rezension|besprechung|recensie|anmeldelse|recension)\b|^(?:critique (?:de )?(?:livre|album|jeu|théâtre|concert)|rese[ñn]a de(?:l)? (?:libro|disco|juego)|recensione (?:libro|album|gioco))\b/iu;

/** Whether the title of an article says that it is a review, and of no film. */
export const isOfAnotherArt = ({ ids, titles }: DatedArticle): boolean =>
  !ids && titles[0] !== undefined && OTHER_REVIEW.test(titles[0].title);

/** Whether anything says that an article is of a film: the record, where it lies, or its words. */
function saysFilm(article: DatedArticle): boolean {
  return recordSaysFilm(article) || gradeSaysFilm(article) || wordsSayFilm(article);
}

const recordSaysFilm = ({ year, ids, directors, minutes, kind, titles, ungraded }: DatedArticle): boolean =>
  Boolean(year || ids || directors?.length || minutes || ungraded) ||
  kind === 'film' ||
  titles.some((title) => title.year);

/** A label, a sentence that hands it out, a field or a row of stars: so are reviews graded, and little else. */
const gradeSaysFilm = ({ gradeFrom = '', grade }: DatedArticle): boolean =>
  /^(?:field|column|site\.|line|schema)|\((?:label|sentence)\)/.test(gradeFrom) ||
  /[★⭐]{2}|[★⭐*]½/u.test(grade?.text ?? '');

/** Whether the path, title, tags or words of an article speak of films. */
export function wordsSayFilm({ source, topics = '', titles, body }: DatedArticle): boolean {
  const beginning = body.slice(0, 4).join(' ').slice(0, 3000);
  const end = body.slice(-2).join(' ').slice(-1500);
  return [source.replace(/[-_/.]/g, ' '), topics, titles[0]?.title ?? '', beginning, end].some((text) =>
    FILM_WORDS.test(text),
  );
}

/** Whether an article lies in a folder, or is filed under a word, that speaks of films or reviews. Its own title is no witness. */
export const isFiledUnderFilms = ({ source, topics = '' }: DatedArticle): boolean =>
  [source.slice(0, source.lastIndexOf('/') + 1).replace(/[-_/.]/g, ' '), topics].some((text) =>
    FILM_WORDS.test(text),
  );

/**
 * Why an article without a grade or known film was never meant as a review, as against one that was not understood;
 * undefined where it may well be one.
 */
export function whyNotAReview(article: DatedArticle): string | undefined {
  const name = article.source.replace(/:\d+$/, '').split('/').pop() ?? '';
  if (article.ungraded && !article.grade) return 'it is not graded: the field for the grade is empty';
  if (
    WORKS_NAMES.test(name) &&
    !/^(?:_?index|site)\./i.test(name) &&
    !/^field|^column/.test(article.gradeFrom ?? '')
  )
    return `a file about the folder or site ("${name}"), not a review`;
  return saysFilm(article) ? undefined : 'nothing in it says that it is a review of a film';
}
