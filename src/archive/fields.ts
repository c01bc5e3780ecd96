import { readReading } from '../review/grade.ts';
import type { Reading } from '../review/scale.ts';
import { dayFirst, readDate } from './dates.ts';
import { type Draft, emptyDraft, Refusal } from './draft.ts';
import { filmYear, idsIn, readTitle } from './titles.ts';

/** Names that critics and programs give to what we look for, folded (no case, accents, spaces or signs). */
const NAMES = {
  film: 'movietitle filmtitle moviename filmname filmtitel titrefilm titredufilm titulopelicula titolofilm moviefilm movie film pelicula filme elokuva itemreviewedname itemname subject work workreviewed movietitel',
  title:
    'title name titel titre titulo titolo nome naam tytul nazev otsikko nimi titlename primarytitle headline maintitle heading label',
  original:
    'originaltitle originalname titreoriginal titulooriginal titolooriginale originaltitel originaltitle oryginalnytytul aka akas alternatetitle alternatename alternativetitle othertitles englishtitle foreigntitle',
  year: 'year releaseyear movieyear filmyear yearofrelease jahr annee ano anno jaar rok vuosi productionyear erscheinungsjahr releasedate released release datereleased itemrevieweddatecreated itemrevieweddatepublished moviereleasedate',
  grade:
    'grade lettergrade finalgrade overallgrade mygrade moviegrade filmgrade yourrating myrating userrating criticrating reviewrating finalrating overallrating movierating filmrating starrating rating ratings overall overallscore wpreviewtotal reviewtotal taqreviewscore memberrating finalscore myscore reviewscore score stars starcount rate wertung bewertung gesamtwertung punkte sterne note notation evaluation etoiles nota puntuacion calificacion valoracion estrellas voto valutazione giudizio punteggio stelle classificacao avaliacao pontuacao estrelas cijfer beoordeling waardering sterren betyg karakter terningkast ocena hodnoceni arvosana tahdet verdict ratingvalue reviewratingvalue ratingemoji ratingstars starsemoji emojirating percent percentage points outof10 outof5 outof100 thumbs recommendation recommended',
  best: 'bestrating ratingbest reviewratingbestrating ratingbestrating maxrating ratingmax maxscore scoremax outof ratingscale scale ratingoutof ratingmaximum max maxstars starsmax',
  date: 'reviewdate datereviewed reviewedon reviewed datepublished publishdate publisheddate published publishedat publishedon pubdate datepublication date postdate posted postedon dategmt day datum fecha data pvm daterated rateddate ratedat created createdat creationdate dateadded added logged loggeddate timestamp lastmodified watcheddate datewatched watched watchedon watchedat viewdate viewed dateviewed vieweddate seen seenon lastwatched gesehen gesehenam vule vu visto vistoel vistoil gezien gezienop',
  critic:
    'critic reviewer author authorname by byline writer autor auteur autore verfasser creator dccreator reviewername reviewedby',
  tagline:
    'tagline subtitle subhead subheading deck dek standfirst kicker strapline subtitel soustitre subtitulo sottotitolo onelineheadline',
  summary:
    'summary excerpt verdictsummary verdicttext bottomline conclusion capsule pullquote quote blurb fazit bilan resume zusammenfassung resumen conclusione conclusie shortreview minireview teaser description abstract consensus tldr oneliner',
  url: 'url link permalink canonical canonicalurl uri reviewurl reviewlink href address letterboxduri guid webpage',
  director:
    'director directors directedby filmdirector moviedirector regie regisseur realisateur realisation realizador directora direccion regista regia regissor instruktor rezyser rezie ohjaaja itemrevieweddirector itemrevieweddirectorname',
  minutes:
    'runtime runningtime runtimemins runtimeminutes duration length minutes mins laufzeit lange duree duracion durata duracao speelduur speltid spilletid',
  kind: 'titletype kind mediatype contenttype type itemreviewedtype category',
  body: 'body reviewbody review reviewtext content text fulltext contenthtml contenttext html articlebody comment comments kritik critique critica resena recensione recensie recension markdown thoughts notes',
  tags: 'tags tag categories category taxonomies labels keywords schlagworte',
  slug: 'slug permalinkslug urlslug handle pagename postname filename',
} as const;

type Meaning = keyof typeof NAMES;
const RANKED = Object.fromEntries(
  Object.entries(NAMES).map(([meaning, names]) => [
    meaning,
    new Map(names.split(' ').map((name, n) => [name, n])),
  ]),
) as Record<Meaning, Map<string, number>>;

/** A table has the same few names in every row; more different ones than these are not remembered. */
const MOST_NAMES = 2000;
const foldedNames = new Map<string, string>();

/** A field's name without case, accents, spaces and signs. */
export function foldName(name: string): string {
  let folded = foldedNames.get(name);
  if (folded === undefined) {
    folded = name
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
    if (foldedNames.size < MOST_NAMES) foldedNames.set(name, folded);
  }
  return folded;
}

type Flat = { key: string; leaf: string; value: unknown }[];

/** Nested objects as "movie.title" fields; lists of plain values stay lists. */
function flatten(record: Record<string, unknown>, prefix = '', depth = 0, into: Flat = []): Flat {
  for (const [name, value] of Object.entries(record)) {
    if (into.length > 400) break;
    const key = prefix + foldName(name);
    if (
      value &&
      typeof value === 'object' &&
      !Array.isArray(value) &&
      !(value instanceof Date) &&
      !('toISOString' in value)
    ) {
      if (depth < 4) flatten(value as Record<string, unknown>, key, depth + 1, into);
    } else if (
      Array.isArray(value) &&
      value.length &&
      value.length <= 40 &&
      typeof value[0] === 'object' &&
      value[0]
    ) {
      for (const item of value)
        if (item && typeof item === 'object' && depth < 4)
          flatten(item as Record<string, unknown>, key, depth + 1, into);
    } else into.push({ key, leaf: foldName(name), value });
  }
  return into;
}

/** Prefixes under which programs nest: `movie: { title, year }`, `frontmatter`, `fields`, `meta`. */
const WRAP =
  /^(?:frontmatter|fields?|metadata|meta|data|attributes|params|extra|review|post|entry|item|acf|custom|properties|node)(?=.)/;
const FILM_WRAP = /^(?:movie|film|itemreviewed|item|title|work|show|media)(?=.)/;

/** How telling a field of this name is for each of its meanings; the smaller the more. */
type Ranks = Partial<Record<Meaning, number>>;
const rankedNames = new Map<string, Ranks>();
const FILMED: ReadonlySet<string> = new Set<Meaning>(
  (Object.keys(NAMES) as Meaning[]).filter(
    (meaning) => !['date', 'url', 'grade', 'body', 'summary', 'critic'].includes(meaning),
  ),
);

function ranksOf(key: string): Ranks {
  let ranks = rankedNames.get(key);
  if (!ranks) {
    ranks = {};
    const inner = key.replace(WRAP, '');
    const filmed = inner.replace(FILM_WRAP, '');
    for (const meaning of Object.keys(RANKED) as Meaning[]) {
      const n = rankOf(meaning, key, inner, filmed);
      if (n !== undefined) ranks[meaning] = n;
    }
    if (rankedNames.size < MOST_NAMES) rankedNames.set(key, ranks);
  }
  return ranks;
}

function rankOf(meaning: Meaning, key: string, inner: string, filmed: string): number | undefined {
  const names = RANKED[meaning];
  let n = names.get(key) ?? names.get(inner);
  if (n === undefined && filmed !== inner && FILMED.has(meaning)) {
    n = names.get(filmed);
    if (n !== undefined && meaning === 'title') n -= 100; // the film's own name before the page's
  }
  if (n === undefined && (meaning === 'grade' || meaning === 'best'))
    n = names.get(key.replace(/^(?:review)?rating|^reviewrating|^grade|^score/, ''));
  if (n === undefined && meaning === 'critic') n = names.get(key.replace(/name$/, ''));
  return n;
}

/** All fields with this meaning that hold something, the most telling first. */
function all(flat: Flat, meaning: Meaning): Flat {
  const ranked: { n: number; field: Flat[number] }[] = [];
  for (const field of flat) {
    if (field.value === undefined || field.value === null || field.value === '') continue;
    const n = ranksOf(field.key)[meaning];
    if (n !== undefined) ranked.push({ n, field });
  }
  return ranked.sort((a, b) => a.n - b.n).map(({ field }) => field);
}

/** A field's value as one line of text; the first of a list. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return '';
}

function listOf(value: unknown): string[] {
  const items = Array.isArray(value)
    ? value.map(textOf)
    : textOf(value).split(/\s*[,;|/]\s*|\s+(?:and|und|et|y|e|&)\s+/);
  return items.map((item) => item.trim()).filter((item) => item.length > 1 && item.length < 80);
}

const OTHERS =
  /imdb|tmdb|mpaa|rotten|metacritic|letterboxdaverage|audience|average|count|votes|age|certificate|parental|content|fsk|popularity|vote/;

/**
 * What a record of named fields (front matter, a row, a JSON object) says, whoever named the fields. Throws a
 * Refusal for what says itself that it is no finished review of a film.
 */
export function draftOf(record: Record<string, unknown>, source: string, where = 'field'): Draft {
  const flat = flatten(record);
  const draft = emptyDraft(source);
  refuseUnfinished(flat);
  kindOf(flat, draft);
  const note = (what: string, key: string, value: unknown) =>
    draft.trail.push(
      `${what} from ${where} "${key}": ${textOf(value).slice(0, 80) || String(value).slice(0, 40)}`,
    );
  for (const { key, value } of [...all(flat, 'film'), ...all(flat, 'title')]) {
    const text = textOf(value);
    if (!text || text.length > 250 || /^https?:/.test(text)) continue;
    const heading = readTitle(text);
    if (!heading) continue;
    const { title, year, bareYear } = heading;
    if (heading.grade && !draft.grade) setGrade(draft, heading.grade, `the title's end`);
    if (heading.series) draft.kind ??= 'series';
    if (draft.titles.some((other) => other.title === title)) continue;
    draft.titles.push({
      title,
      from: `${where} "${key}"`,
      ...(year && { year }),
      ...(bareYear && { bareYear }),
    });
    note('title', key, text);
  }
  draft.fielded = draft.titles.length > 0;
  for (const { key, value } of all(flat, 'year')) {
    const year = filmYear(value instanceof Date ? value.getUTCFullYear() : value);
    if (!year) continue;
    draft.year = year;
    note('year', key, value);
    break;
  }
  for (const { key, value } of flat) readIds(draft, key, value, note);
  const best = all(flat, 'best')
    .map(({ value }) => Number(textOf(value).replace(/^.*\D(?=\d+$)/, '')))
    .find((n) => n >= 3 && n <= 100);
  for (const field of all(flat, 'grade')) if (tryGrade(draft, field, best, note)) break;
  if (!draft.grade) {
    for (const field of flat) {
      if (
        !/grade|rating|score|stars|wertung|note|puntua|voto|nota/.test(field.leaf) ||
        OTHERS.test(field.leaf)
      )
        continue;
      if (tryGrade(draft, field, best, note)) break;
    }
  }
  gradeInTags(draft, flat);
  for (const { key, value } of all(flat, 'date')) {
    const found = readDate(value);
    if (!found) continue;
    if (found.iso) draft.date = found.iso;
    else if (found.open) draft.openDate = found.open;
    if (typeof value === 'string' && dayFirst(value) !== undefined)
      draft.trail.push(`dates write the ${dayFirst(value) ? 'day' : 'month'} first`);
    note('date', key, value);
    break;
  }
  const critic = all(flat, 'critic')
    .map(({ value }) => textOf(value))
    .find((text) => text && text.length < 80);
  if (critic && !/^(?:admin|administrator|\d+)$/i.test(critic)) draft.critic = critic.replace(/^by /i, '');
  const tagline = all(flat, 'tagline')
    .map(({ value }) => textOf(value))
    .find(Boolean);
  if (tagline) draft.tagline = tagline;
  const summary = all(flat, 'summary')
    .map(({ value }) => textOf(value))
    .find((text) => text.length > 12);
  if (summary) draft.summary = summary;
  const url = all(flat, 'url')
    .map(({ value }) => textOf(value))
    .find((text) => /^(?:https?:\/\/|\/)/.test(text) && !/imdb\.com|themoviedb/.test(text));
  if (url) draft.url = url;
  const directors = all(flat, 'director').flatMap(({ value }) => listOf(value));
  if (directors.length) draft.directors = [...new Set(directors)].slice(0, 8);
  const minutes = all(flat, 'minutes')
    .map(({ value }) => minutesOf(textOf(value)))
    .find(Boolean);
  if (minutes) draft.minutes = minutes;
  const others = all(flat, 'original').flatMap(({ value }) =>
    Array.isArray(value) ? value.map(textOf) : [textOf(value)],
  );
  const differing = others.filter((text) => text && text.length < 200 && text !== draft.titles[0]?.title);
  if (differing.length) draft.otherTitles = [...new Set(differing)].slice(0, 20);
  const slug = all(flat, 'slug')
    .map(({ value }) => textOf(value))
    .find(Boolean);
  if (slug) draft.named = slug;
  return draft;
}

/** The long text of a record, for records that carry the review itself: Markdown or HTML or plain. */
export function bodyOf(record: Record<string, unknown>): string {
  return (
    all(flatten(record), 'body')
      .map(({ value }) => textOf(value))
      .find((text) => text.length > 20) ?? ''
  );
}

export function setGrade(draft: Draft, grade: Reading, from: string): void {
  draft.grade = grade;
  draft.gradeFrom = from;
  draft.trail.push(`grade from ${from}: ${grade.text}`);
}

/** Blogs that have no field for it file a review under its grade: "B+", "4 stars", "rating-4". */
function gradeInTags(draft: Draft, flat: Flat): void {
  const tags = all(flat, 'tags').flatMap(({ value }) =>
    Array.isArray(value) ? value.map(textOf) : textOf(value).split(/\s*,\s*/),
  );
  for (const tag of tags) {
    const reading = readReading(
      tag
        .replace(/^(?:rating|grade|stars?|score|note|nota)[-_ ](?=[\da-f])/i, 'Rating: ')
        .replace(/(?<=\d)[-_](?=stars?)/, ' '),
    );
    if (!reading || reading.family === 'words' || (/^[A-F]$/i.test(tag) && tags.length > 1)) continue;
    if (
      reading.family === 'points' &&
      reading.best === undefined &&
      !/rating|grade|score|note|nota|star/i.test(tag)
    )
      continue;
    draft.tagged = { grade: reading, from: `the tag "${tag}"` };
    return;
  }
}

type Note = (what: string, key: string, value: unknown) => void;

function tryGrade(
  draft: Draft,
  { key, leaf, value }: Flat[number],
  best: number | undefined,
  note: Note,
): boolean {
  if (typeof value === 'boolean' && !/recommend|thumb/.test(leaf)) return false;
  const text =
    typeof value === 'boolean'
      ? value
        ? 'Recommended'
        : 'Not recommended'
      : Array.isArray(value)
        ? textOf(value[0])
        : textOf(value);
  const reading = text ? readReading(text) : undefined;
  if (!reading) {
    if (text && text.length <= 40) draft.written ??= text;
    return false;
  }
  const bare = reading.best === undefined && (reading.family === 'points' || reading.family === 'stars');
  const named =
    /(?:outof|rating|score)(100|10|5|4|6|20)$/.exec(leaf) ?? (leaf === 'memberrating' ? ['', '5'] : null);
  if (bare) {
    const end = named ? Number(named[1]) : /percent/.test(leaf) ? 100 : best;
    if (end && end >= reading.value) reading.best = end;
    if (/star|stern|etoile|estrella|stelle|estrela|sterren|tahdet/.test(leaf)) reading.family = 'stars';
  }
  draft.grade = reading;
  draft.gradeFrom = `field "${key}"`;
  note('grade', key, text);
  return true;
}

function readIds(draft: Draft, key: string, value: unknown, note: Note): void {
  const text = Array.isArray(value) ? value.map(textOf).join(' ') : textOf(value);
  if (!text || text.length > 2000) return;
  let ids =
    /^(?:tt\d{5,})$/.test(text) && /imdb|tconst|const|id|tt|^imdbid/.test(key) ? { imdb: text } : undefined;
  if (!ids && /imdb/.test(key) && /^\d{5,8}$/.test(text)) ids = { imdb: `tt${text.padStart(7, '0')}` };
  if (
    !ids &&
    /^(?:tmdb|tmdbid|themoviedb|moviedbid|tmdbmovieid)$/.test(key.replace(WRAP, '').replace(FILM_WRAP, '')) &&
    /^\d+$/.test(text)
  ) {
    if (!draft.ids?.tmdb) draft.ids = { ...draft.ids, tmdb: text };
    return;
  }
  // Long texts name other films too: only fields that hold little else are about this one.
  const found = ids ?? (text.length < 200 ? idsIn(text) : undefined);
  if (!found) return;
  draft.ids = { ...found, ...draft.ids };
  note('id', key, text);
}

/** "123 min", "2h 3m", "2:03", "PT2H3M", "123": minutes, when it is a film's length. */
export function minutesOf(text: string): number | undefined {
  const hours =
    /(\d{1,2})\s*(?:h|hrs?|hours?|std|stunden|heures?|horas?|ore|uur|:)\.?,?\s*(?:and |und |et |y )?(\d{1,2})?/i.exec(
      text,
    );
  const minutes = hours
    ? Number(hours[1]) * 60 + Number(hours[2] ?? 0)
    : Number(/\d{1,4}/.exec(text)?.[0] ?? Number.NaN);
  return minutes >= 1 && minutes <= 900 ? minutes : undefined;
}

function refuseUnfinished(flat: Flat): void {
  for (const { key, value } of flat) {
    const name = key.replace(WRAP, '');
    if (name === 'draft' && (value === true || /^(?:true|yes|1)$/i.test(textOf(value))))
      throw new Refusal('marked as a draft', true);
    if (name === 'published' && (value === false || /^(?:false|no)$/i.test(textOf(value))))
      throw new Refusal('marked as not published', true);
    if (name === 'status' && /^(?:draft|private|trash|pending|auto-draft)$/i.test(textOf(value)))
      throw new Refusal(`its status is "${textOf(value)}"`, true);
  }
}

const SERIES =
  /^(?:tv ?(?:mini ?)?[- ]?series|tvseries|tvminiseries|tv ?episode|tvepisode|tv show|tv|series|episode|mini ?series|season|show|tv[- ]?season)$/i;
const NO_FILM =
  /^(?:book|album|music|video ?game|game|podcast( series| episode)?|restaurant|recipe|music video|comic)$/i;

function kindOf(flat: Flat, draft: Draft): void {
  for (const { key, value } of flat) {
    const name = key.replace(WRAP, '').replace(FILM_WRAP, '');
    if (/^(?:season|episode|seasonnumber|episodenumber)$/.test(name) && /\d/.test(textOf(value)))
      draft.kind = 'series';
  }
  for (const { value } of all(flat, 'kind')) {
    const text = textOf(value);
    if (SERIES.test(text)) draft.kind = 'series';
    else if (NO_FILM.test(text)) throw new Refusal(`of the kind "${text}", not a film`, true);
    else if (
      /^(?:movie|film|feature|feature film|tv ?movie|video|documentary|short|spielfilm|pelicula)$/i.test(text)
    )
      draft.kind ??= 'film';
  }
}
