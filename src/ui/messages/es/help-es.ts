import type { helpEn } from '../en/help-en.ts';
import type { Translated } from '../message-text.ts';

export const helpEs: Translated<typeof helpEn> = {
  'help.title': 'Teclas y búsqueda',
  'help.open': 'Ayuda',
  'help.keys': 'Teclas',
  'help.arrows': 'Recorrer la lista',
  'help.ends': 'Principio y final de la lista',
  'help.enter': 'Abrir; en la búsqueda, abrir el mejor resultado',
  'help.search': 'Ir a la búsqueda',
  'help.back': 'Volver',
  'help.help': 'Esta ayuda',
  'help.typed': 'Qué puedes escribir',
  'help.word': 'Un título; se perdona alguna errata',
  'help.grade': 'Una nota y un año',
  'help.atLeast': 'Esta nota o una mejor',
  'help.decade': 'Diez años',
  'help.critic': 'Un crítico, o parte del nombre',
  'help.ungraded': 'Reseñas sin nota',
  'help.sort': 'Ordenadas por nota; también por fecha o título',
};
