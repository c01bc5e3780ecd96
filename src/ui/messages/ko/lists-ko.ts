import type { listsEn } from '../en/lists-en.ts';
import type { Translated } from '../message-text.ts';

export const listsKo: Translated<typeof listsEn> = {
  'list.back': '뒤로',
  'list.tryAgain': '다시 시도',
  'search.label': '모든 리뷰에서 검색',
  'search.searching': '검색 중…',
  'search.failed': '검색하지 못했습니다',
  'search.results': '찾은 리뷰',
  'search.count': '리뷰 {count}개를 찾았습니다',
  'search.none': '찾은 리뷰가 없습니다',
  'search.noneHint':
    '‘{words}’에 해당하는 것이 없습니다. 제목을 더 짧게 입력하거나 평점이나 연도를 입력해 보세요: ‘b+ 1999’.',
  'offer.about': '{critic} · 리뷰 {count}개 · {host}에서 {size}',
  'offer.signed': '키 {key}(으)로 서명되어 있습니다. 앞으로는 이 키로 서명된 것만 받아들입니다.',
  'offer.unsigned': '서명되지 않음: 서버를 운영하는 사람은 누구나 바꿀 수 있습니다.',
  'offer.hostSees': '서버는 누군가 아카이브를 읽는다는 것만 알고, 무엇을 보는지는 알 수 없습니다.',
  'offer.fetching': '아카이브를 가져오는 중…',
  'offer.subscribe': '구독',
  'offer.notNow': '나중에',
};
