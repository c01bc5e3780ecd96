import type { lookEn } from '../en/look-en.ts';
import type { Translated } from '../message-text.ts';

export const lookPtBr: Translated<typeof lookEn> = {
  'look.title': 'Aparência dos selos',
  'look.site': 'Em',
  'look.allSites': 'todos os sites',
  'look.otherPages': 'outras páginas',
  'look.ownLook': '{site} (própria)',
  'look.asOnAll': 'Como em todos os sites',
  'look.corner': 'Canto dos cartazes',
  'look.topStart': 'em cima à esquerda',
  'look.topEnd': 'em cima à direita',
  'look.bottomStart': 'embaixo à esquerda',
  'look.bottomEnd': 'embaixo à direita',
  'look.size': 'Tamanho',
  'look.small': 'pequeno',
  'look.usual': 'normal',
  'look.large': 'grande',
  'look.opacity': 'Opacidade',
  'look.onHover': 'Só enquanto aponto para o título',
  'look.onHoverHint': 'Ou enquanto o teclado está nele. Uma tela de toque sempre mostra os selos.',
  'look.preview': 'Prévia',
  'scores.veil': 'Velar as notas dos próprios sites',
  'scores.veilHint':
    'No IMDb, Letterboxd, Rotten Tomatoes e outros, as notas deles ficam desfocadas até você apontar para elas. Um leitor de tela ainda as lê.',
};
