import type { shareEn } from '../en/share-en.ts';
import type { Translated } from '../message-text.ts';

export const shareKo: Translated<typeof shareEn> = {
  'share.by': '{film}에 대한 {critic}의 평점: {grade}',
  'share.copyQuote': '인용 복사',
  'share.copyLink': '링크 복사',
  'share.picture': '그림으로 저장',
  'share.copied': '복사했습니다.',
  'share.saved': '저장했습니다.',
  'share.reportFilm': '보고서 복사',
  'share.reported': '복사했습니다. 영화, 리뷰, 이유만 들어 있습니다.',
};
