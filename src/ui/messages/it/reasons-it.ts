import type { reasonsEn } from '../en/reasons-en.ts';
import type { Translated } from '../message-text.ts';

export const reasonsIt: Translated<typeof reasonsEn> = {
  'number.spelled': 'zero uno due tre quattro cinque sei sette otto nove dieci',
  'reason.sameId': 'La pagina e la recensione danno lo stesso identificativo del film.',
  'reason.titleAndYear': 'Titolo e anno concordano ({year}).',
  'reason.uniqueTitle': 'Nessun altro film o serie noti ha questo titolo.',
  'reason.probablyOfYear':
    'Probabilmente questo film: non conosciamo altri film o serie con questo titolo, ma la recensione non dice di che anno è il suo film.',
  'reason.probablyYearsApart': 'Probabilmente questo film: il titolo concorda, ma gli anni distano di due.',
  'reason.probablyVersion':
    'Probabilmente questo film: titolo e anno concordano, ma la pagina mostra una versione in un’altra lingua.',
  'reason.probablyUnique':
    'Probabilmente questo film: non conosciamo altri film o serie con questo titolo, ma la pagina non dà l’anno.',
  'reason.probablyBestKnown':
    'Probabilmente questo film: è il più noto di {count:spelled} film o serie con questo titolo, ma la pagina non dà l’anno.',
  'reason.longTitle': 'Il titolo è così lungo che difficilmente un altro film lo ha.',
  'reason.titleAndDirector': 'Titolo e regista concordano.',
  'reason.titleAndRunningTime': 'Titolo e durata concordano.',
  'reason.probablyRunningTime':
    'Probabilmente questo film: titolo e durata concordano, ma la pagina non dà l’anno.',
  'reason.namesakeOfYear': 'Un altro film o serie con questo titolo è del {year}.',
  'reason.severalOfYear': '{count:Spelled} film o serie con questo titolo sono del {year} circa.',
  'reason.tooManyOfYear':
    'Ci sono più film con questo titolo del {year} circa di quanti se ne possano distinguere.',
  'reason.severalWithoutYear': '{count:Spelled} film o serie hanno questo titolo; la pagina non dà l’anno.',
  'reason.namesakesUnknown': 'La pagina non dà l’anno, e altri film possono avere questo titolo.',
  'reason.reviewWithoutYear': 'La recensione non dice di che anno è il suo film.',
  'reason.yearsTwoApart': 'Gli anni distano di due, e altri film hanno questo titolo.',
  'reason.partOfTitle': 'Solo una parte del titolo concorda.',
  'reason.reviewUnsettled': 'Non è certo quale film con questo titolo sia stato recensito.',
  'reason.otherDirector': 'Il titolo concorda, ma il regista è un altro.',
  'reason.otherRunningTime': 'Il titolo concorda, ma la durata è quella di un altro film.',
  'reason.archivesDiffer': 'I tuoi archivi conoscono film diversi chiamati «{title}»: {first} e {other}.',
  'reason.correctedTo': 'Hai detto che «{title}» è questo film.',
  'reason.correctedToNone': 'Hai detto che nessuna delle recensioni è di questo film.',
  'reason.noFilmHere': 'La pagina qui non nomina alcun film.',
};
