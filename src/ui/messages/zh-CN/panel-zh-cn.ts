import type { panelEn } from '../en/panel-en.ts';
import type { Translated } from '../message-text.ts';

export const panelZhCn: Translated<typeof panelEn> = {
  'panel.critics': '这部影片的全部影评人',
  'panel.median': '中间为 {grade}（{score} 分，满分 100）',
  'panel.recommend': '{count} 位影评人中有 {yes} 位推荐。',
  'panel.spread': '{count} 个评分，从 {lowest} 到 {highest}（满分 100）',
  'panel.leaveOut': '不计入',
  'panel.isOut': '这部影片不计入 {critic}。',
  'panel.takeIn': '重新计入',
};
