import type { panelEn } from '../en/panel-en.ts';
import type { Translated } from '../message-text.ts';

export const panelIt: Translated<typeof panelEn> = {
  'panel.critics': 'Tutti i critici di questo film',
  'panel.median': '{grade} al centro ({score} su 100)',
  'panel.recommend': {
    one: '{yes} critico su {count} lo consiglia.',
    other: '{yes} critici su {count} lo consigliano.',
  },
  'panel.spread': {
    one: '{count} voto, da {lowest} a {highest} su 100',
    other: '{count} voti, da {lowest} a {highest} su 100',
  },
  'panel.leaveOut': 'Escludi',
  'panel.isOut': '{critic} è escluso per questo film.',
  'panel.takeIn': 'Includi di nuovo',
};
