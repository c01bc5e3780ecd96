import type { panelEn } from '../en/panel-en.ts';
import type { Translated } from '../message-text.ts';

export const panelPtBr: Translated<typeof panelEn> = {
  'panel.critics': 'Todos os críticos deste filme',
  'panel.median': '{grade} no meio ({score} de 100)',
  'panel.recommend': {
    one: '{yes} de {count} crítico o recomenda.',
    other: '{yes} de {count} críticos o recomendam.',
  },
  'panel.spread': {
    one: '{count} nota, de {lowest} a {highest} em 100',
    other: '{count} notas, de {lowest} a {highest} em 100',
  },
  'panel.leaveOut': 'Deixar de fora',
  'panel.isOut': '{critic} fica de fora neste filme.',
  'panel.takeIn': 'Incluir de novo',
};
