import type { archivePageEn } from '../en/archive-page-en.ts';
import type { Translated } from '../message-text.ts';

export const archivePageKo: Translated<typeof archivePageEn> = {
  'archive.opening': '아카이브를 여는 중…',
  'archive.failed': '아카이브를 열 수 없습니다',
  'archive.reviewedBy': '{critic}의 영화 리뷰 {count}편',
  'archive.none': '이 평점과 이 연도에 해당하는 리뷰가 없습니다.',
  'archive.more': '더 보기',
  'archive.noSuchReview': '그런 리뷰가 없습니다',
  'archive.manifest': 'Reelgrade용 아카이브',
  'archive.feed': '피드',
  'archive.data': '모든 리뷰 데이터',
  'archive.add': 'Reelgrade에 추가',
  'archive.addHow':
    'Reelgrade는 볼 것을 고르는 페이지에서 영화 옆에 이 평점을 보여 주는 브라우저 확장 프로그램입니다. 브라우저의 확장 프로그램에서 이름으로 찾아보세요. 설치한 뒤 이 페이지에서 도구 모음의 아이콘을 누르세요. 또는 이 아카이브의 주소를 옵션에 붙여 넣으세요.',
  'archive.copy': '주소 복사',
  'archive.copied': '복사했습니다.',
  'filter.grade': '평점',
  'filter.allGrades': '모두',
  'filter.best': '최고',
  'filter.good': '좋음 이상',
  'filter.mixed': '엇갈림',
  'filter.poor': '낮음',
  'filter.decade': '영화 연대',
  'filter.allYears': '모든 연도',
  'filter.decadeOf': '{year}년대',
};
