import type { listsEn } from '../en/lists-en.ts';
import type { Translated } from '../message-text.ts';

export const listsFr: Translated<typeof listsEn> = {
  'list.back': 'Retour',
  'list.tryAgain': 'Réessayer',
  'search.label': 'Chercher parmi les critiques',
  'search.searching': 'Recherche…',
  'search.failed': 'La recherche a échoué',
  'search.results': 'Critiques trouvées',
  'search.count': { one: 'Une critique trouvée', other: '{count} critiques trouvées' },
  'search.none': 'Aucune critique trouvée',
  'search.noneHint':
    'Rien pour « {words} ». Essayez avec moins de lettres du titre, ou avec une note ou une année : « b+ 1999 ».',
  'offer.about': {
    one: '{critic} · {count} critique · {size} depuis {host}',
    other: '{critic} · {count} critiques · {size} depuis {host}',
  },
  'offer.signed': 'Signée avec la clé {key}. Désormais, elle n’est acceptée qu’avec cette clé.',
  'offer.unsigned': 'Non signée : quiconque gère l’hôte peut la modifier.',
  'offer.hostSees': 'L’hôte voit que quelqu’un lit l’archive, mais jamais ce que vous regardez.',
  'offer.fetching': 'Récupération de l’archive…',
  'offer.subscribe': 'S’abonner',
  'offer.notNow': 'Pas maintenant',
};
