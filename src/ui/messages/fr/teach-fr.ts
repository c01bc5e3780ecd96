import type { teachEn } from '../en/teach-en.ts';
import type { Translated } from '../message-text.ts';

export const teachFr: Translated<typeof teachEn> = {
  'teach.offer':
    'Quelque chose n’est pas trouvé ici ? Montrez un titre et une liste, et Reelgrade lira désormais ce site ainsi.',
  'teach.start': 'Apprendre cette page…',
  'teach.title': 'Apprendre cette page',
  'teach.pointTitle': 'Montrez le titre du film dont parle cette page, et cliquez dessus.',
  'teach.pointTile': 'Montrez un film d’une liste de cette page, et cliquez dessus.',
  'teach.keys': 'Au clavier : les flèches parcourent la page, Entrée choisit, Échap arrête.',
  'teach.noTitle': 'Cette page ne parle pas d’un seul film',
  'teach.noTile': 'Il n’y a pas de liste ici',
  'teach.pointed': 'Montré : {words}',
  'teach.nothing': 'Aucun film ne peut être lu là. Montrez un autre endroit.',
  'teach.found': 'Sur cette page, cela trouve :',
  'teach.film': 'Le film de cette page : {film}',
  'teach.noFilm': 'Aucun film de cette page.',
  'teach.tiles': { one: '{count} film dans des listes :', other: '{count} films dans des listes :' },
  'teach.noTiles': 'Aucun film dans des listes.',
  'teach.noYear': {
    one: '{count} sans année : sa note pourra n’être que probable.',
    other: '{count} sans année : leurs notes pourront n’être que probables.',
  },
  'teach.keep': 'Garder',
  'teach.again': 'Montrer à nouveau',
  'teach.other': 'Autre proposition',
  'teach.cancel': 'Annuler',
  'teach.move': 'Déplacer cette fenêtre en haut ou en bas',
  'teach.kept':
    'Gardé pour {host}, dans ce navigateur seulement. Les options permettent de le retirer ou de l’enregistrer dans un fichier.',
  'teach.close': 'Fermer',
  'taught.holds': 'Appris par vous : pages de titres {pages}, listes {lists}',
  'taught.forget': 'Oublier ce qui a été appris',
  'taught.forgotten': 'Ce qui a été appris pour {host} est oublié.',
  'taught.export': 'Exporter',
  'error.hostNotOwn':
    '{host} n’est pas un de vos propres sites. Choisissez d’abord « Toujours regarder sur {host} » dans la fenêtre de Reelgrade.',
};
