import type { browseEn } from '../en/browse-en.ts';
import type { Translated } from '../message-text.ts';

export const browseKo: Translated<typeof browseEn> = {
  'browse.places': '목록에 있는 것',
  'browse.page': '이 페이지',
  'browse.latest': '최신',
  'browse.best': '최고',
  'browse.surprise': '깜짝 추천',
  'browse.month': '몇 해 전 이번 달',
  'browse.filters': '필터',
  'browse.any': '모두',
  'browse.grade': '평점',
  'browse.gradeFrom': '{score} 이상',
  'browse.years': '연도',
  'browse.decade': '{decade}년대',
  'browse.critic': '평론가',
  'browse.sort': '정렬',
  'browse.byMatch': '일치순',
  'browse.byDate': '날짜순',
  'browse.byGrade': '평점순',
  'browse.byTitle': '제목순',
  'browse.failed': '목록을 읽을 수 없습니다',
  'browse.opening': '목록을 여는 중…',
  'browse.none': '여기에 리뷰가 없습니다',
  'browse.noneHint': '필터를 줄이거나 다른 목록을 보세요.',
  'browse.count': '리뷰 {count}개',
};
