import type { reasonsEn } from '../en/reasons-en.ts';
import type { Translated } from '../message-text.ts';

export const reasonsNl: Translated<typeof reasonsEn> = {
  'number.spelled': 'nul een twee drie vier vijf zes zeven acht negen tien',
  'reason.sameId': 'De pagina en de recensie geven dezelfde code voor de film.',
  'reason.titleAndYear': 'Titel en jaar komen overeen ({year}).',
  'reason.uniqueTitle': 'Geen andere bekende film of serie heeft deze titel.',
  'reason.probablyOfYear':
    'Waarschijnlijk deze film: we kennen geen andere film of serie met deze titel, maar de recensie zegt niet uit welk jaar haar film is.',
  'reason.probablyYearsApart':
    'Waarschijnlijk deze film: de titel klopt, maar de jaren liggen twee uit elkaar.',
  'reason.probablyVersion':
    'Waarschijnlijk deze film: titel en jaar kloppen, maar de pagina toont een versie in een andere taal.',
  'reason.probablyUnique':
    'Waarschijnlijk deze film: we kennen geen andere film of serie met deze titel, maar de pagina geeft geen jaar.',
  'reason.probablyBestKnown':
    'Waarschijnlijk deze film: het is de bekendste van {count:spelled} films of series met deze titel, maar de pagina geeft geen jaar.',
  'reason.longTitle': 'De titel is zo lang dat waarschijnlijk geen andere film hem heeft.',
  'reason.titleAndDirector': 'Titel en regisseur komen overeen.',
  'reason.titleAndRunningTime': 'Titel en speelduur komen overeen.',
  'reason.probablyRunningTime':
    'Waarschijnlijk deze film: titel en speelduur komen overeen, maar de pagina geeft geen jaar.',
  'reason.namesakeOfYear': 'Een andere film of serie met deze titel is uit {year}.',
  'reason.severalOfYear': '{count:Spelled} films of series met deze titel zijn van rond {year}.',
  'reason.tooManyOfYear': 'Er zijn meer films met deze titel van rond {year} dan uit elkaar te houden zijn.',
  'reason.severalWithoutYear':
    '{count:Spelled} films of series hebben deze titel; de pagina geeft geen jaar.',
  'reason.namesakesUnknown': 'De pagina geeft geen jaar, en andere films kunnen deze titel hebben.',
  'reason.reviewWithoutYear': 'De recensie zegt niet uit welk jaar haar film is.',
  'reason.yearsTwoApart': 'De jaren liggen twee uit elkaar, en andere films hebben deze titel.',
  'reason.partOfTitle': 'Alleen een deel van de titel komt overeen.',
  'reason.reviewUnsettled': 'Het is niet zeker welke film met deze titel is gerecenseerd.',
  'reason.otherDirector': 'De titel klopt, maar de regisseur is een andere.',
  'reason.otherRunningTime': 'De titel klopt, maar de speelduur is die van een andere film.',
  'reason.archivesDiffer':
    'Je archieven kennen verschillende films met de naam ‘{title}’: {first} en {other}.',
  'reason.correctedTo': 'Je zei dat ‘{title}’ deze film is.',
  'reason.correctedToNone': 'Je zei dat geen van de recensies over deze film gaat.',
  'reason.noFilmHere': 'De pagina noemt hier geen film.',
};
