import type { panelEn } from '../en/panel-en.ts';
import type { Translated } from '../message-text.ts';

export const panelPl: Translated<typeof panelEn> = {
  'panel.critics': 'Wszyscy krytycy tego filmu',
  'panel.median': '{grade} pośrodku ({score} na 100)',
  'panel.recommend': {
    one: 'Poleca go {yes} z {count} krytyka.',
    few: 'Poleca go {yes} z {count} krytyków.',
    many: 'Poleca go {yes} z {count} krytyków.',
    other: 'Poleca go {yes} z {count} krytyka.',
  },
  'panel.spread': {
    one: '{count} ocena, od {lowest} do {highest} na 100',
    few: '{count} oceny, od {lowest} do {highest} na 100',
    many: '{count} ocen, od {lowest} do {highest} na 100',
    other: '{count} oceny, od {lowest} do {highest} na 100',
  },
  'panel.leaveOut': 'Pomiń',
  'panel.isOut': '{critic}: pominięto przy tym filmie.',
  'panel.takeIn': 'Uwzględnij znowu',
};
