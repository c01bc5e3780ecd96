import type { archivePageEn } from '../en/archive-page-en.ts';
import type { Translated } from '../message-text.ts';

export const archivePageDe: Translated<typeof archivePageEn> = {
  'archive.opening': 'Das Archiv wird geöffnet …',
  'archive.failed': 'Das Archiv lässt sich nicht öffnen',
  'archive.reviewedBy': {
    one: '{count} Film, besprochen von {critic}',
    other: '{count} Filme, besprochen von {critic}',
  },
  'archive.none': 'Kein besprochener Film hat diese Note und ist aus diesen Jahren.',
  'archive.more': 'Mehr zeigen',
  'archive.noSuchReview': 'Diese Kritik gibt es nicht',
  'archive.manifest': 'Dieses Archiv für Reelgrade',
  'archive.feed': 'Feed',
  'archive.data': 'Alle Kritiken als Daten',
  'archive.add': 'Zu Reelgrade hinzufügen',
  'archive.addHow':
    'Reelgrade ist eine Browser-Erweiterung. Sie zeigt diese Noten neben Filmen, dort, wo Sie aussuchen, was Sie sehen; suchen Sie sie unter den Erweiterungen Ihres Browsers nach ihrem Namen. Ist sie installiert, klicken Sie auf dieser Seite auf ihr Symbol in der Symbolleiste. Oder fügen Sie die Adresse dieses Archivs in den Einstellungen ein.',
  'archive.copy': 'Adresse kopieren',
  'archive.copied': 'Kopiert.',
  'filter.grade': 'Note',
  'filter.allGrades': 'Alle',
  'filter.best': 'Die besten',
  'filter.good': 'Gut oder besser',
  'filter.mixed': 'Gemischt',
  'filter.poor': 'Schwach',
  'filter.decade': 'Film der',
  'filter.allYears': 'Alle Jahre',
  'filter.decadeOf': '{year}er',
};
