import type { reasonsEn } from '../en/reasons-en.ts';
import type { Translated } from '../message-text.ts';

export const reasonsCs: Translated<typeof reasonsEn> = {
  'number.spelled': 'nula jeden dva tři čtyři pět šest sedm osm devět deset',
  'reason.sameId': 'Stránka i recenze udávají stejný identifikátor filmu.',
  'reason.titleAndYear': 'Název i rok souhlasí ({year}).',
  'reason.uniqueTitle': 'Žádný jiný známý film ani seriál tento název nemá.',
  'reason.probablyOfYear':
    'Nejspíš tento film: jiný film ani seriál toho názvu neznáme, ale recenze neříká, z kterého roku její film je.',
  'reason.probablyYearsApart': 'Nejspíš tento film: název souhlasí, ale roky se liší o dva.',
  'reason.probablyVersion':
    'Nejspíš tento film: název i rok souhlasí, ale stránka ukazuje verzi v jiném jazyce.',
  'reason.probablyUnique':
    'Nejspíš tento film: jiný film ani seriál toho názvu neznáme, ale stránka neudává rok.',
  'reason.probablyBestKnown':
    'Nejspíš tento film: je nejznámější z filmů a seriálů toho názvu (je jich {count}), ale stránka neudává rok.',
  'reason.longTitle': 'Název je tak dlouhý, že ho jiný film sotva má.',
  'reason.titleAndDirector': 'Název i režie souhlasí.',
  'reason.titleAndRunningTime': 'Název i délka souhlasí.',
  'reason.probablyRunningTime': 'Nejspíš tento film: název i délka souhlasí, ale stránka neudává rok.',
  'reason.namesakeOfYear': 'Jiný film nebo seriál toho názvu je z roku {year}.',
  'reason.severalOfYear': {
    one: '{count} film nebo seriál toho názvu je asi z roku {year}.',
    few: '{count} filmy nebo seriály toho názvu jsou asi z roku {year}.',
    other: '{count} filmů nebo seriálů toho názvu je asi z roku {year}.',
  },
  'reason.tooManyOfYear': 'Asi z roku {year} je víc filmů toho názvu, než lze rozlišit.',
  'reason.severalWithoutYear': {
    one: '{count} film nebo seriál má tento název; stránka neudává rok.',
    few: '{count} filmy nebo seriály mají tento název; stránka neudává rok.',
    other: '{count} filmů nebo seriálů má tento název; stránka neudává rok.',
  },
  'reason.namesakesUnknown': 'Stránka neudává rok a tento název mohou mít i jiné filmy.',
  'reason.reviewWithoutYear': 'Recenze neříká, z kterého roku její film je.',
  'reason.yearsTwoApart': 'Roky se liší o dva a tento název mají i jiné filmy.',
  'reason.partOfTitle': 'Souhlasí jen část názvu.',
  'reason.reviewUnsettled': 'Není jisté, který film toho názvu byl recenzován.',
  'reason.otherDirector': 'Název souhlasí, ale režisér je jiný.',
  'reason.otherRunningTime': 'Název souhlasí, ale délka je od jiného filmu.',
  'reason.archivesDiffer': 'Vaše archivy znají různé filmy s názvem „{title}“: {first} a {other}.',
  'reason.correctedTo': 'Řekli jste, že „{title}“ je tento film.',
  'reason.correctedToNone': 'Řekli jste, že žádná z recenzí není k tomuto filmu.',
  'reason.noFilmHere': 'Stránka tu žádný film neuvádí.',
};
