import type { syncEn } from '../en/sync-en.ts';
import type { Translated } from '../message-text.ts';

export const syncEs: Translated<typeof syncEn> = {
  'sync.on': 'Llevar mis ajustes a mis otros navegadores',
  'sync.hint':
    'Mediante la sincronización de tu navegador, que guarda entonces una copia: el aspecto de notas e insignias, lo atenuado u oculto, los sitios desactivados, el idioma. No los archivos, correcciones ni películas. De dos cambios de un ajuste vale el más reciente.',
  'sync.failed': 'No se llevó: {settings}. El navegador no tiene más espacio o su sincronización lo rechazó.',
};
