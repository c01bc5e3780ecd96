import type { syncEn } from '../en/sync-en.ts';
import type { Translated } from '../message-text.ts';

export const syncKo: Translated<typeof syncEn> = {
  'sync.on': '내 설정을 나의 다른 브라우저로 옮기기',
  'sync.hint':
    '브라우저의 동기화를 쓰며, 거기에 사본이 보관됩니다. 평점과 배지의 모양, 흐리게 하거나 숨기는 것, 끈 사이트, 언어가 옮겨집니다. 아카이브, 정정, 영화는 아닙니다. 한 설정이 두 번 바뀌면 나중 것이 적용됩니다.',
  'sync.failed': '옮기지 못함: {settings}. 브라우저에 자리가 없거나 동기화가 거부되었습니다.',
};
