import type { helpEn } from '../en/help-en.ts';
import type { Translated } from '../message-text.ts';

export const helpKo: Translated<typeof helpEn> = {
  'help.title': '키와 검색',
  'help.open': '도움말',
  'help.keys': '키',
  'help.arrows': '목록 이동',
  'help.ends': '목록의 처음과 끝',
  'help.enter': '열기. 검색에서는 가장 좋은 결과 열기',
  'help.search': '검색으로 이동',
  'help.back': '뒤로',
  'help.help': '이 도움말',
  'help.typed': '입력할 수 있는 것',
  'help.word': '제목. 한두 글자 틀려도 됩니다',
  'help.grade': '평점과 연도',
  'help.atLeast': '이 평점 이상',
  'help.decade': '십 년',
  'help.critic': '평론가 또는 이름의 일부',
  'help.ungraded': '평점 없는 리뷰',
  'help.sort': '평점순; 날짜순이나 제목순도 가능',
};
