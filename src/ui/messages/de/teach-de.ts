import type { teachEn } from '../en/teach-en.ts';
import type { Translated } from '../message-text.ts';

export const teachDe: Translated<typeof teachEn> = {
  'teach.offer':
    'Wird hier etwas nicht gefunden? Zeigen Sie auf einen Titel und auf eine Liste; dann liest Reelgrade diese Website künftig so.',
  'teach.start': 'Diese Seite beibringen …',
  'teach.title': 'Diese Seite beibringen',
  'teach.pointTitle':
    'Zeigen Sie auf den Titel des Films, um den es auf dieser Seite geht, und klicken Sie darauf.',
  'teach.pointTile': 'Zeigen Sie auf einen Film einer Liste auf dieser Seite und klicken Sie darauf.',
  'teach.keys':
    'Mit der Tastatur: Die Pfeiltasten gehen durch die Seite, die Eingabetaste wählt, Escape beendet.',
  'teach.noTitle': 'Auf dieser Seite geht es um keinen einzelnen Film',
  'teach.noTile': 'Hier ist keine Liste',
  'teach.pointed': 'Gezeigt auf: {words}',
  'teach.nothing': 'Dort lässt sich kein Film lesen. Zeigen Sie auf eine andere Stelle.',
  'teach.found': 'Auf dieser Seite wird damit gefunden:',
  'teach.film': 'Der Film dieser Seite: {film}',
  'teach.noFilm': 'Kein Film dieser Seite.',
  'teach.tiles': { one: '{count} Film in Listen:', other: '{count} Filme in Listen:' },
  'teach.noTiles': 'Kein Film in Listen.',
  'teach.noYear': {
    one: '{count} ohne Jahr; seine Note ist vielleicht nur wahrscheinlich.',
    other: '{count} ohne Jahr; ihre Noten sind vielleicht nur wahrscheinlich.',
  },
  'teach.keep': 'Behalten',
  'teach.again': 'Noch einmal zeigen',
  'teach.other': 'Anderer Vorschlag',
  'teach.cancel': 'Abbrechen',
  'teach.move': 'Dieses Fenster nach oben oder unten setzen',
  'teach.kept':
    'Für {host} behalten, nur in diesem Browser. In den Einstellungen lässt es sich entfernen oder als Datei sichern.',
  'teach.close': 'Schließen',
  'taught.holds': 'Von Ihnen beigebracht: Titelseiten {pages}, Listen {lists}',
  'taught.forget': 'Beigebrachtes vergessen',
  'taught.forgotten': 'Was für {host} beigebracht wurde, ist vergessen.',
  'taught.export': 'Exportieren',
  'error.hostNotOwn':
    '{host} ist keine Ihrer eigenen Websites. Wählen Sie zuerst im Fenster von Reelgrade „Immer auf {host} nachsehen“.',
};
