import type { lookEn } from '../en/look-en.ts';
import type { Translated } from '../message-text.ts';

export const lookKo: Translated<typeof lookEn> = {
  'look.title': '배지 모양',
  'look.site': '적용할 사이트',
  'look.allSites': '모든 사이트',
  'look.otherPages': '다른 페이지',
  'look.ownLook': '{site} (따로)',
  'look.asOnAll': '모든 사이트와 같게',
  'look.corner': '포스터의 모서리',
  'look.topStart': '왼쪽 위',
  'look.topEnd': '오른쪽 위',
  'look.bottomStart': '왼쪽 아래',
  'look.bottomEnd': '오른쪽 아래',
  'look.size': '크기',
  'look.small': '작게',
  'look.usual': '보통',
  'look.large': '크게',
  'look.opacity': '불투명도',
  'look.onHover': '작품을 가리킬 때만 보이기',
  'look.onHoverHint': '키보드로 선택했을 때도 보입니다. 터치 화면에서는 늘 보입니다.',
  'look.preview': '미리 보기',
  'scores.veil': '사이트 자체 점수 가리기',
  'scores.veilHint':
    'IMDb, Letterboxd, Rotten Tomatoes 등의 점수를 가리킬 때까지 흐리게 합니다. 화면 낭독기는 그대로 읽습니다.',
};
