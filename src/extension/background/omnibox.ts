/** Search in the browser's address bar. */

import { filmName } from '../../core/film/film-name.ts';
import { escapeHtml } from '../../core/text/escape-html.ts';
import { webAddress } from '../../core/text/web-address.ts';
import type { Hit } from '../../protocol/messages.ts';
import { gradeText } from '../../ui/grade-display.ts';
import { text } from '../../ui/messages/message-text.ts';
import browser, { type Omnibox } from '../platform/browser.ts';
import { openSearch } from '../platform/open-popup.ts';
import type { Library } from './library/library.ts';
import { spokenWords } from './worker-language.ts';

const MAX_SUGGESTIONS = 6;

/** Firefox shows a suggestion as it is, the others read it as markup. */
const readsMarkup = () => !browser.runtime.getURL('').startsWith('moz-extension:');

const escaped = (text: string) => escapeHtml(text).replace(/[\p{Cc}\p{Cs}]/gu, ' ');

/** A hit as the address bar lists it: "B+ Welcome to Chechnya (2020), Robert Roten". */
export function suggestionText({ grade, title, year, critic }: Hit, markup: boolean): string {
  const words = (text: string) => (markup ? escaped(text) : text);
  const mark = gradeText(grade);
  const film = words(filmName({ title, year }));
  if (!markup) return `${mark}  ${film}, ${critic}`;
  return `<match>${words(mark)}</match> ${film} <dim>${words(critic)}</dim>`;
}

/** What a suggestion fills in: words that name this film and no other, for someone who presses Enter. */
const contentOf = ({ title, year }: Hit) => (year ? `${title} ${year}` : title);

/** Says what may be typed after the keyword. */
export async function sayHint(): Promise<void> {
  await spokenWords();
  browser.omnibox.setDefaultSuggestion({ description: text('omnibox.hint') });
}

/** Searches as someone types after the keyword in the address bar. */
export async function suggest(
  library: Library,
  words: string,
  show: (suggestions: { content: string; description: string }[]) => void,
): Promise<void> {
  const hits = words.trim() ? await library.search(words, undefined, MAX_SUGGESTIONS) : [];
  const markup = readsMarkup();
  const seen = new Set<string>();
  show(
    hits.flatMap((hit) => {
      const content = contentOf(hit);
      // The browser refuses two suggestions with one content, and one that is what was typed.
      if (seen.has(content) || content === words) return [];
      seen.add(content);
      return [{ content, description: suggestionText(hit, markup) }];
    }),
  );
}

/** Opens the full review of the film that was picked, else the search with the words. */
export async function openPicked(
  library: Library,
  words: string,
  place: Omnibox.OnInputEnteredDisposition,
): Promise<void> {
  const hits = await library.search(words, undefined, MAX_SUGGESTIONS);
  const hit = hits.find((hit) => contentOf(hit) === words);
  const url = hit && webAddress((await library.review(hit.ref))?.review.url);
  if (!url) await openSearch(words);
  else if (place === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: place === 'newForegroundTab' });
}
