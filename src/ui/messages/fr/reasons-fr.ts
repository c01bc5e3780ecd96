import type { reasonsEn } from '../en/reasons-en.ts';
import type { Translated } from '../message-text.ts';

export const reasonsFr: Translated<typeof reasonsEn> = {
  'number.spelled': 'zéro un deux trois quatre cinq six sept huit neuf dix',
  'reason.sameId': 'La page et la critique donnent le même identifiant pour le film.',
  'reason.titleAndYear': 'Le titre et l’année concordent ({year}).',
  'reason.uniqueTitle': 'Aucun autre film ou série connus n’a ce titre.',
  'reason.probablyOfYear':
    'Probablement ce film : nous ne connaissons aucun autre film ou série de ce titre, mais la critique ne dit pas de quelle année est son film.',
  'reason.probablyYearsApart':
    'Probablement ce film : le titre concorde, mais les années ont deux ans d’écart.',
  'reason.probablyVersion':
    'Probablement ce film : le titre et l’année concordent, mais la page montre une version dans une autre langue.',
  'reason.probablyUnique':
    'Probablement ce film : nous ne connaissons aucun autre film ou série de ce titre, mais la page ne donne pas d’année.',
  'reason.probablyBestKnown':
    'Probablement ce film : c’est le plus connu de {count:spelled} films ou séries de ce titre, mais la page ne donne pas d’année.',
  'reason.longTitle': 'Le titre est si long qu’aucun autre film ne le porte sans doute.',
  'reason.titleAndDirector': 'Le titre et le réalisateur concordent.',
  'reason.titleAndRunningTime': 'Le titre et la durée concordent.',
  'reason.probablyRunningTime':
    'Probablement ce film : le titre et la durée concordent, mais la page ne donne pas d’année.',
  'reason.namesakeOfYear': 'Un autre film ou une série de ce titre date de {year}.',
  'reason.severalOfYear': '{count:Spelled} films ou séries de ce titre datent de {year} environ.',
  'reason.tooManyOfYear': 'Plus de films de ce titre datent de {year} environ qu’on ne peut en distinguer.',
  'reason.severalWithoutYear': '{count:Spelled} films ou séries ont ce titre ; la page ne donne pas d’année.',
  'reason.namesakesUnknown': 'La page ne donne pas d’année, et d’autres films peuvent avoir ce titre.',
  'reason.reviewWithoutYear': 'La critique ne dit pas de quelle année est son film.',
  'reason.yearsTwoApart': 'Les années ont deux ans d’écart, et d’autres films ont ce titre.',
  'reason.partOfTitle': 'Seule une partie du titre concorde.',
  'reason.reviewUnsettled': 'On ne sait pas avec certitude quel film de ce titre a été critiqué.',
  'reason.otherDirector': 'Le titre concorde, mais le réalisateur est un autre.',
  'reason.otherRunningTime': 'Le titre concorde, mais la durée est celle d’un autre film.',
  'reason.archivesDiffer':
    'Vos archives connaissent des films différents appelés « {title} » : {first} et {other}.',
  'reason.correctedTo': 'Vous avez dit que « {title} » est ce film.',
  'reason.correctedToNone': 'Vous avez dit qu’aucune des critiques ne porte sur ce film.',
  'reason.noFilmHere': 'La page ne nomme aucun film ici.',
};
