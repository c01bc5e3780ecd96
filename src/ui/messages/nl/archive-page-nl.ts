import type { archivePageEn } from '../en/archive-page-en.ts';
import type { Translated } from '../message-text.ts';

export const archivePageNl: Translated<typeof archivePageEn> = {
  'archive.opening': 'Het archief wordt geopend…',
  'archive.failed': 'Het archief kan niet worden geopend',
  'archive.reviewedBy': {
    one: '{count} film gerecenseerd door {critic}',
    other: '{count} films gerecenseerd door {critic}',
  },
  'archive.none': 'Geen gerecenseerde film heeft dit cijfer en is uit deze jaren.',
  'archive.more': 'Meer tonen',
  'archive.noSuchReview': 'Deze recensie bestaat niet',
  'archive.manifest': 'Dit archief voor Reelgrade',
  'archive.feed': 'Feed',
  'archive.data': 'Alle recensies als gegevens',
  'archive.add': 'Toevoegen aan Reelgrade',
  'archive.addHow':
    'Reelgrade is een browserextensie die deze cijfers naast films toont, op de pagina’s waar je kiest wat je kijkt; zoek op de naam tussen de extensies van je browser. Is die geïnstalleerd, klik dan op het pictogram in de werkbalk terwijl je op deze pagina bent. Of plak het adres van dit archief in de opties.',
  'archive.copy': 'Adres kopiëren',
  'archive.copied': 'Gekopieerd.',
  'filter.grade': 'Cijfer',
  'filter.allGrades': 'Alle',
  'filter.best': 'De beste',
  'filter.good': 'Goed of beter',
  'filter.mixed': 'Wisselend',
  'filter.poor': 'Zwak',
  'filter.decade': 'Film uit',
  'filter.allYears': 'Alle jaren',
  'filter.decadeOf': 'de jaren {year}',
};
