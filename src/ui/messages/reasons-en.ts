import { filmName } from '../../core/film/film-name.ts';
import type { AnswerReason } from '../../protocol/messages.ts';

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const counted = (count: number): string => COUNTS[count] ?? String(count);

/** The sentence for each code, from what the code carries. */
const sentences: { [R in AnswerReason as R['code']]: string | ((reason: R) => string) } = {
  sameId: 'The page and the review give the same id for the film.',
  titleAndYear: ({ year }) => `Title and year agree (${year}).`,
  uniqueTitle: 'No other well-known film or series has this title.',
  probablyUnique:
    'Probably this film: we know no other film or series of this title, but the page gives no year.',
  probablyBestKnown: ({ count }) =>
    `Probably this film: it is the best known of ${counted(count).toLowerCase()} films or series of this title, but the page gives no year.`,
  longTitle: 'The title is so long that no other film is likely to have it.',
  titleAndDirector: 'Title and director agree.',
  namesakeOfYear: ({ year }) => `Another film or series of this title is from ${year}.`,
  severalOfYear: ({ count, year }) =>
    `${counted(count)} films or series of this title are from about ${year}.`,
  tooManyOfYear: ({ year }) => `More films of this title are from about ${year} than can be told apart.`,
  severalWithoutYear: ({ count }) =>
    `${counted(count)} films or series have this title; the page gives no year.`,
  namesakesUnknown: 'The page gives no year, and other films may have this title.',
  reviewWithoutYear: 'The review does not say which year its film is from.',
  yearsTwoApart: 'The years are two apart, and other films have this title.',
  partOfTitle: 'Only a part of the title agrees.',
  reviewUnsettled: 'It is not certain which film of this title the critic reviewed.',
  otherDirector: 'The title agrees, but the director is another one.',
  otherRunningTime: 'The title agrees, but the running time is that of another film.',
  archivesDiffer: ({ title, first, other }) =>
    `Your archives know different films called “${title}”: ${filmName(first)} and ${filmName(other)}`,
  correctedTo: ({ title }) => `You said that “${title}” is this film`,
  correctedToNone: 'You said that none of the reviews is of this film',
  noFilmHere: 'The page names no film here',
};

/** Why an answer is what it is, in English. */
export function reasonText(reason: AnswerReason): string {
  const sentence = sentences[reason.code] as string | ((reason: AnswerReason) => string);
  return typeof sentence === 'string' ? sentence : sentence(reason);
}
