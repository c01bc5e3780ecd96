import type { panelEn } from '../en/panel-en.ts';
import type { Translated } from '../message-text.ts';

export const panelKo: Translated<typeof panelEn> = {
  'panel.critics': '이 영화의 모든 평론가',
  'panel.median': '가운데 {grade} (100점 중 {score}점)',
  'panel.recommend': '평론가 {count}명 중 {yes}명이 추천합니다.',
  'panel.spread': '평점 {count}개, 100점 중 {lowest}~{highest}점',
  'panel.leaveOut': '제외',
  'panel.isOut': '이 영화에서는 {critic}을(를) 제외합니다.',
  'panel.takeIn': '다시 포함',
};
