import type { reviewEn } from '../en/review-en.ts';
import type { Translated } from '../message-text.ts';

export const reviewKo: Translated<typeof reviewEn> = {
  'review.why': '이 리뷰인 이유:',
  'review.readFull': '리뷰 전문 읽기',
  'review.isFilm': '이 영화가 맞음',
  'review.isNot': '아님',
  'review.opening': '리뷰를 여는 중…',
  'review.gone': '이 리뷰는 더 이상 아카이브에 없습니다.',
  'review.failed': '리뷰를 열지 못했습니다: {reason}',
  'review.earlier': '이전:',
  'review.alsoGraded': '다른 평점:',
  'review.comma': ', ',
  'review.gradeOfDay': '{grade} ({day})',
  'card.label': '{title} 리뷰',
  'card.close': '닫기',
  'note.dimmed': '작품 {count}개를 흐리게 함',
  'note.hidden': '작품 {count}개 숨김',
  'note.shown': '작품 {count}개를 지금은 표시함',
  'note.dimAgain': '다시 흐리게',
  'note.hideAgain': '다시 숨기기',
  'note.show': '보기',
};
