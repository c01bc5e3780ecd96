import { fetchReader } from '../../core/catalog/io/range-readers.ts';
import { openCatalog } from '../../core/catalog/open-catalog.ts';
import type { Film } from '../../core/film/film.ts';
import { filmName } from '../../core/film/film-name.ts';
import { readManifest } from '../../core/manifest/manifest.ts';
import { MANIFEST_FILE } from '../../core/manifest/manifest-names.ts';
import gradeCss from '../../ui/components/grade-mark.css?inline';
import { gradeShape, gradeText } from '../../ui/grade-display.ts';
import { gradeName } from '../../ui/grade-name.ts';
import themeCss from '../../ui/theme.css?inline';

/** The film that a script element asks about: `data-title`, `data-year` and `data-imdb`. */
export function askedFilm({ title = '', year, imdb }: DOMStringMap): Film | undefined {
  if (!title && !imdb) return undefined;
  return { title, kind: 'film', ...(year && { year: Number(year) }), ...(imdb && { ids: { imdb } }) };
}

/**
 * Puts the critic's grade of a film after the script element that asks for it, as a link to the review. Where it is not
 * certain which film is meant, or nothing can be fetched, the page stays as it is.
 */
export async function showGrade(script: HTMLScriptElement): Promise<void> {
  const film = askedFilm(script.dataset);
  if (!film) return;
  // The published folder is where this script lies.
  const folder = new URL('.', script.src);
  const response = await fetch(new URL(MANIFEST_FILE, folder));
  const { catalog: file } = readManifest(await response.text()).manifest;
  const catalog = await openCatalog(fetchReader(new URL(file.name, folder).href, file.bytes));
  await catalog.ready('keys', [film]);
  const answer = catalog.match(film);
  if (answer.match !== 'certain') return;
  const { id, grade, title, year } = answer.review;
  const address = new URL('index.html', folder);
  address.searchParams.set('review', id);
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${themeCss}${gradeCss}a { text-decoration: none; }`;
  const link = document.createElement('a');
  link.href = address.href;
  link.setAttribute('aria-label', `${filmName({ title, year })}: ${gradeName(grade)}`);
  const mark = document.createElement('span');
  mark.className = 'rg-grade';
  mark.dataset.band = gradeShape(grade);
  mark.dataset.size = 'medium';
  const words = document.createElement('span');
  words.textContent = gradeText(grade);
  mark.append(words);
  link.append(mark);
  root.append(style, link);
  script.after(host);
}
