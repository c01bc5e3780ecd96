import type { panelEn } from '../en/panel-en.ts';
import type { Translated } from '../message-text.ts';

export const panelEs: Translated<typeof panelEn> = {
  'panel.critics': 'Todos los críticos de esta película',
  'panel.median': '{grade} en el centro ({score} de 100)',
  'panel.recommend': {
    one: '{yes} de {count} crítico la recomienda.',
    other: '{yes} de {count} críticos la recomiendan.',
  },
  'panel.spread': {
    one: '{count} nota, de {lowest} a {highest} sobre 100',
    other: '{count} notas, de {lowest} a {highest} sobre 100',
  },
  'panel.leaveOut': 'Dejar fuera',
  'panel.isOut': '{critic} queda fuera en esta película.',
  'panel.takeIn': 'Volver a incluir',
};
