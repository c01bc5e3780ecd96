import type { panelEn } from '../en/panel-en.ts';
import type { Translated } from '../message-text.ts';

export const panelNl: Translated<typeof panelEn> = {
  'panel.critics': 'Alle critici van deze film',
  'panel.median': '{grade} in het midden ({score} van 100)',
  'panel.recommend': {
    one: '{yes} van {count} criticus raadt hem aan.',
    other: '{yes} van {count} critici raden hem aan.',
  },
  'panel.spread': {
    one: '{count} cijfer, van {lowest} tot {highest} van 100',
    other: '{count} cijfers, van {lowest} tot {highest} van 100',
  },
  'panel.leaveOut': 'Weglaten',
  'panel.isOut': '{critic} is bij deze film weggelaten.',
  'panel.takeIn': 'Weer opnemen',
};
