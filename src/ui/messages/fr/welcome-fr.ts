import type { welcomeEn } from '../en/welcome-en.ts';
import type { Translated } from '../message-text.ts';

export const welcomeFr: Translated<typeof welcomeEn> = {
  'welcome.pageTitle': 'Bienvenue dans Reelgrade',
  'welcome.title': 'L’avis des critiques, là où vous choisissez un film',
  'welcome.badges':
    'Une note figure sur les affiches et près des titres. Sa couleur et sa forme disent ce que vaut le film.',
  'welcome.card':
    'Pointez-la, atteignez-la au clavier ou touchez-la : les mots du critique, et pourquoi ils parlent de ce film.',
  'welcome.popup': 'L’icône de la barre liste les films d’une page et cherche dans toutes les critiques.',
  'welcome.tryTitle': 'Essayez ici',
  'welcome.tryHint': 'Appuyez sur une note. Ce sont des critiques des archives de votre navigateur.',
  'welcome.sites': 'Où cela fonctionne',
  'welcome.moreSites': 'Activer d’autres sites',
  'welcome.critics': 'De qui vous voyez les notes',
  'welcome.moreCritics': 'Trouver d’autres critiques',
  'welcome.privacyTitle': 'Ce qui quitte votre navigateur',
  'welcome.privacy':
    'Rien de ce que vous regardez : les archives sont dans votre navigateur, et les titres y sont cherchés. Personne n’en sait rien, et rien n’est compté.',
  'news.look':
    'Les pastilles changent de coin, de taille ou d’opacité, ou ne se montrent que quand vous pointez un titre : sur tous les sites, ou sur un seul.',
  'news.scores': 'Les notes des sites eux-mêmes peuvent être voilées.',
  'news.options': 'Les deux sont dans les options, sous « Affichage ».',
  'welcome.options': 'Toutes les options',
};
