import type { teachEn } from '../en/teach-en.ts';
import type { Translated } from '../message-text.ts';

export const teachIt: Translated<typeof teachEn> = {
  'teach.offer':
    'Qui manca qualcosa? Indica un titolo e un elenco, e da ora Reelgrade leggerà così questo sito.',
  'teach.start': 'Insegna questa pagina…',
  'teach.title': 'Insegna questa pagina',
  'teach.pointTitle': 'Indica il titolo del film di cui parla questa pagina e fai clic.',
  'teach.pointTile': 'Indica un film di un elenco di questa pagina e fai clic.',
  'teach.keys': 'Con la tastiera: le frecce percorrono la pagina, Invio sceglie, Esc termina.',
  'teach.noTitle': 'Questa pagina non parla di un solo film',
  'teach.noTile': 'Qui non c’è nessun elenco',
  'teach.pointed': 'Indicato: {words}',
  'teach.nothing': 'Lì non si legge nessun film. Indica un altro punto.',
  'teach.found': 'In questa pagina così si trova:',
  'teach.film': 'Il film di questa pagina: {film}',
  'teach.noFilm': 'Nessun film di questa pagina.',
  'teach.tiles': {
    one: '{count} film negli elenchi:',
    many: '{count} di film negli elenchi:',
    other: '{count} film negli elenchi:',
  },
  'teach.noTiles': 'Nessun film negli elenchi.',
  'teach.noYear': {
    one: '{count} senza anno: il suo voto potrà essere solo probabile.',
    many: '{count} senza anno: i loro voti potranno essere solo probabili.',
    other: '{count} senza anno: i loro voti potranno essere solo probabili.',
  },
  'teach.keep': 'Conserva',
  'teach.again': 'Indica di nuovo',
  'teach.other': 'Un’altra proposta',
  'teach.cancel': 'Annulla',
  'teach.move': 'Sposta questa finestra in alto o in basso',
  'teach.kept':
    'Conservato per {host}, solo in questo browser. Nelle opzioni si può togliere o salvare come file.',
  'teach.close': 'Chiudi',
  'taught.holds': 'Insegnato da te: pagine di titoli {pages}, elenchi {lists}',
  'taught.forget': 'Dimentica ciò che è stato insegnato',
  'taught.forgotten': 'Ciò che è stato insegnato per {host} è dimenticato.',
  'taught.export': 'Esporta',
  'error.hostNotOwn':
    '{host} non è uno dei tuoi siti. Scegli prima «Cerca sempre su {host}» nella finestra di Reelgrade.',
};
