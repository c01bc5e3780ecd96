import type { welcomeEn } from '../en/welcome-en.ts';
import type { Translated } from '../message-text.ts';

export const welcomeKo: Translated<typeof welcomeEn> = {
  'welcome.pageTitle': 'Reelgrade에 오신 것을 환영합니다',
  'welcome.title': '영화를 고르는 곳에서 평론가의 평점을',
  'welcome.badges': '포스터와 제목 옆에 평점이 붙습니다. 색과 모양이 얼마나 좋은 영화인지 알려 줍니다.',
  'welcome.card':
    '가리키거나 Tab으로 옮기거나 누르면 평론가의 글과, 그것이 이 영화의 리뷰인 이유가 나옵니다.',
  'welcome.popup': '도구 모음의 아이콘은 페이지의 영화를 나열하고 모든 리뷰를 검색합니다.',
  'welcome.tryTitle': '여기서 해 보기',
  'welcome.tryHint': '평점을 눌러 보세요. 브라우저 안의 아카이브에 있는 리뷰입니다.',
  'welcome.sites': '쓸 수 있는 곳',
  'welcome.moreSites': '더 많은 사이트 켜기',
  'welcome.critics': '누구의 평점을 볼지',
  'welcome.moreCritics': '다른 평론가 찾기',
  'welcome.privacyTitle': '브라우저 밖으로 나가는 것',
  'welcome.privacy':
    '보고 있는 것은 아무것도 나가지 않습니다. 아카이브는 브라우저 안에 있고, 제목은 거기서 찾습니다. 아무에게도 알리지 않고 아무것도 세지 않습니다.',
  'news.look':
    '배지의 모서리, 크기, 불투명도를 바꾸거나 작품을 가리킬 때만 보이게 할 수 있습니다. 모든 사이트에서, 또는 한 곳에서만.',
  'news.scores': '사이트 자체의 점수를 가릴 수 있습니다.',
  'news.options': '둘 다 설정의 ‘표시’에 있습니다.',
  'welcome.options': '모든 설정',
};
