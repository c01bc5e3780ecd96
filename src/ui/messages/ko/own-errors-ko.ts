import type { ownErrorsEn } from '../en/own-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const ownErrorsKo: Translated<typeof ownErrorsEn> = {
  'error.unexpected': '{detail}',
  'error.noAnswer': 'Reelgrade가 답하지 않았습니다(‘{name}’). 닫았다가 다시 여세요.',
  'error.extensionGone': 'Reelgrade가 업데이트되었거나 제거되었습니다. 페이지를 새로 고치세요.',
  'error.partMissing': 'Reelgrade의 일부를 불러오지 못했습니다. 페이지를 새로 고치세요.',
  'error.foreignSender': 'Reelgrade는 자신의 페이지와 스크립트에만 답합니다.',
  'error.notForPages': '페이지의 스크립트는 ‘{name}’을(를) 보낼 수 없습니다.',
  'error.invalidMessage': 'Reelgrade가 읽을 수 없는 메시지를 받았습니다(‘{name}’): {detail}',
  'error.catalogCleared': '브라우저가 이 아카이브를 지웠습니다. 다시 업데이트하세요.',
};
