import type { reasonsEn } from '../en/reasons-en.ts';
import type { Translated } from '../message-text.ts';

export const reasonsDe: Translated<typeof reasonsEn> = {
  'number.spelled': 'null ein zwei drei vier fünf sechs sieben acht neun zehn',
  'reason.sameId': 'Seite und Kritik nennen dieselbe Kennung des Films.',
  'reason.titleAndYear': 'Titel und Jahr stimmen überein ({year}).',
  'reason.uniqueTitle': 'Kein anderer bekannter Film und keine Serie heißt so.',
  'reason.probablyOfYear':
    'Wahrscheinlich dieser Film: Wir kennen keinen anderen Film und keine Serie dieses Titels, aber die Kritik sagt nicht, aus welchem Jahr ihr Film ist.',
  'reason.probablyYearsApart':
    'Wahrscheinlich dieser Film: Der Titel stimmt, aber die Jahre liegen zwei auseinander.',
  'reason.probablyVersion':
    'Wahrscheinlich dieser Film: Titel und Jahr stimmen, aber die Seite zeigt eine Fassung in anderer Sprache.',
  'reason.probablyUnique':
    'Wahrscheinlich dieser Film: Wir kennen keinen anderen Film und keine Serie dieses Titels, aber die Seite nennt kein Jahr.',
  'reason.probablyBestKnown':
    'Wahrscheinlich dieser Film: Er ist der bekannteste von {count:spelled} Filmen oder Serien dieses Titels, aber die Seite nennt kein Jahr.',
  'reason.longTitle': 'Der Titel ist so lang, dass wohl kein anderer Film so heißt.',
  'reason.titleAndDirector': 'Titel und Regie stimmen überein.',
  'reason.titleAndRunningTime': 'Titel und Laufzeit stimmen überein.',
  'reason.probablyRunningTime':
    'Wahrscheinlich dieser Film: Titel und Laufzeit stimmen überein, aber die Seite nennt kein Jahr.',
  'reason.namesakeOfYear': 'Ein anderer Film oder eine Serie dieses Titels ist von {year}.',
  'reason.severalOfYear': '{count:Spelled} Filme oder Serien dieses Titels sind von etwa {year}.',
  'reason.tooManyOfYear': 'Von etwa {year} sind mehr Filme dieses Titels, als sich unterscheiden lassen.',
  'reason.severalWithoutYear': '{count:Spelled} Filme oder Serien heißen so; die Seite nennt kein Jahr.',
  'reason.namesakesUnknown': 'Die Seite nennt kein Jahr, und andere Filme könnten so heißen.',
  'reason.reviewWithoutYear': 'Die Kritik sagt nicht, aus welchem Jahr ihr Film ist.',
  'reason.yearsTwoApart': 'Die Jahre liegen zwei auseinander, und andere Filme heißen auch so.',
  'reason.partOfTitle': 'Nur ein Teil des Titels stimmt überein.',
  'reason.reviewUnsettled': 'Es ist nicht sicher, welchen Film dieses Titels die Kritik meint.',
  'reason.otherDirector': 'Der Titel stimmt, aber die Regie führte jemand anderes.',
  'reason.otherRunningTime': 'Der Titel stimmt, aber die Laufzeit ist die eines anderen Films.',
  'reason.archivesDiffer': 'Ihre Archive kennen verschiedene Filme namens „{title}“: {first} und {other}.',
  'reason.correctedTo': 'Sie haben gesagt, dass „{title}“ dieser Film ist.',
  'reason.correctedToNone': 'Sie haben gesagt, dass keine der Kritiken von diesem Film handelt.',
  'reason.noFilmHere': 'Die Seite nennt hier keinen Film.',
};
