import type { panelEn } from '../en/panel-en.ts';
import type { Translated } from '../message-text.ts';

export const panelFr: Translated<typeof panelEn> = {
  'panel.critics': 'Tous les critiques de ce film',
  'panel.median': '{grade} au milieu ({score} sur 100)',
  'panel.recommend': {
    one: '{yes} critique sur {count} le recommande.',
    other: '{yes} critiques sur {count} le recommandent.',
  },
  'panel.spread': {
    one: '{count} note, de {lowest} à {highest} sur 100',
    other: '{count} notes, de {lowest} à {highest} sur 100',
  },
  'panel.leaveOut': 'Écarter',
  'panel.isOut': '{critic} est écarté pour ce film.',
  'panel.takeIn': 'Reprendre',
};
