import type { archivePageEn } from '../en/archive-page-en.ts';
import type { Translated } from '../message-text.ts';

export const archivePageIt: Translated<typeof archivePageEn> = {
  'archive.opening': 'Apertura dell’archivio…',
  'archive.failed': 'Impossibile aprire l’archivio',
  'archive.reviewedBy': {
    one: '{count} film recensito da {critic}',
    other: '{count} film recensiti da {critic}',
  },
  'archive.none': 'Nessun film recensito ha questo voto ed è di questi anni.',
  'archive.more': 'Mostra altro',
  'archive.noSuchReview': 'Questa recensione non esiste',
  'archive.manifest': 'Questo archivio per Reelgrade',
  'archive.feed': 'Feed',
  'archive.data': 'Tutte le recensioni come dati',
  'archive.add': 'Aggiungi a Reelgrade',
  'archive.addHow':
    'Reelgrade è un’estensione del browser che mostra questi voti accanto ai film, sulle pagine dove scegli cosa guardare; cercala per nome tra le estensioni del tuo browser. Dopo averla installata, fai clic sulla sua icona nella barra degli strumenti mentre sei su questa pagina. Oppure incolla l’indirizzo di questo archivio nelle sue opzioni.',
  'archive.copy': 'Copia l’indirizzo',
  'archive.copied': 'Copiato.',
  'filter.grade': 'Voto',
  'filter.allGrades': 'Tutti',
  'filter.best': 'I migliori',
  'filter.good': 'Buoni o più',
  'filter.mixed': 'Così così',
  'filter.poor': 'Scarsi',
  'filter.decade': 'Film degli',
  'filter.allYears': 'Tutti gli anni',
  'filter.decadeOf': 'anni {year}',
};
