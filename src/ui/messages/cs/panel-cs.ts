import type { panelEn } from '../en/panel-en.ts';
import type { Translated } from '../message-text.ts';

export const panelCs: Translated<typeof panelEn> = {
  'panel.critics': 'Všichni kritici tohoto filmu',
  'panel.median': '{grade} uprostřed ({score} ze 100)',
  'panel.recommend': {
    one: 'Doporučuje ho {yes} z {count} kritika.',
    few: 'Doporučují ho {yes} ze {count} kritiků.',
    other: 'Doporučuje ho {yes} z {count} kritiků.',
  },
  'panel.spread': {
    one: '{count} hodnocení, od {lowest} do {highest} ze 100',
    few: '{count} hodnocení, od {lowest} do {highest} ze 100',
    other: '{count} hodnocení, od {lowest} do {highest} ze 100',
  },
  'panel.leaveOut': 'Vynechat',
  'panel.isOut': '{critic}: u tohoto filmu vynecháno.',
  'panel.takeIn': 'Znovu zahrnout',
};
