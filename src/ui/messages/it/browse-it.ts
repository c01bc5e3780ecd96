import type { browseEn } from '../en/browse-en.ts';
import type { Translated } from '../message-text.ts';

export const browseIt: Translated<typeof browseEn> = {
  'browse.places': 'Che cosa è elencato',
  'browse.page': 'Questa pagina',
  'browse.latest': 'Ultime',
  'browse.best': 'Migliori',
  'browse.surprise': 'Sorprendimi',
  'browse.month': 'Questo mese, anni fa',
  'browse.filters': 'Filtri',
  'browse.any': 'Tutti',
  'browse.grade': 'Voto',
  'browse.gradeFrom': 'da {score}',
  'browse.years': 'Anni',
  'browse.decade': 'anni {decade}',
  'browse.critic': 'Critico',
  'browse.sort': 'Ordine',
  'browse.byMatch': 'Migliori risultati',
  'browse.byDate': 'Per data',
  'browse.byGrade': 'Per voto',
  'browse.byTitle': 'Per titolo',
  'browse.failed': 'Impossibile leggere l’elenco',
  'browse.opening': 'Apertura dell’elenco…',
  'browse.none': 'Nessuna recensione qui',
  'browse.noneHint': 'Prova con meno filtri o con un altro elenco.',
  'browse.count': { one: '{count} recensione', other: '{count} recensioni' },
};
