import type { panelEn } from '../en/panel-en.ts';
import type { Translated } from '../message-text.ts';

export const panelJa: Translated<typeof panelEn> = {
  'panel.critics': 'この映画のすべての評論家',
  'panel.median': '中央は{grade}（100点中{score}点）',
  'panel.recommend': '評論家{count}人中{yes}人がすすめています。',
  'panel.spread': '評価{count}件、100点中{lowest}〜{highest}点',
  'panel.leaveOut': '除く',
  'panel.isOut': 'この映画では{critic}を除いています。',
  'panel.takeIn': '戻す',
};
