import type { welcomeEn } from '../en/welcome-en.ts';
import type { Translated } from '../message-text.ts';

export const welcomeEs: Translated<typeof welcomeEn> = {
  'welcome.pageTitle': 'Te damos la bienvenida a Reelgrade',
  'welcome.title': 'Lo que pensaron los críticos, donde eliges una película',
  'welcome.badges':
    'En los carteles y junto a los títulos hay una nota. Su color y su forma dicen lo buena que es la película.',
  'welcome.card':
    'Señálala, llega con el tabulador o tócala: las palabras del crítico y por qué hablan de esta película.',
  'welcome.popup': 'El icono de la barra lista las películas de una página y busca en todas las reseñas.',
  'welcome.tryTitle': 'Pruébalo aquí',
  'welcome.tryHint': 'Pulsa una nota. Son reseñas de los archivos de tu navegador.',
  'welcome.sites': 'Dónde funciona',
  'welcome.moreSites': 'Activar más sitios',
  'welcome.critics': 'De quién son las notas que ves',
  'welcome.moreCritics': 'Encontrar más críticos',
  'welcome.privacyTitle': 'Qué sale de tu navegador',
  'welcome.privacy':
    'Nada de lo que miras: los archivos están en tu navegador, y los títulos se buscan ahí. Nadie se entera y no se cuenta nada.',
  'news.look':
    'Las insignias cambian de esquina, tamaño u opacidad, o solo aparecen mientras señalas un título: en todos los sitios o en uno.',
  'news.scores': 'Las puntuaciones de los propios sitios se pueden velar.',
  'news.options': 'Ambas cosas están en las opciones, en «Presentación».',
  'welcome.options': 'Todas las opciones',
};
