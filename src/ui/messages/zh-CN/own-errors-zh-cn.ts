import type { ownErrorsEn } from '../en/own-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const ownErrorsZhCn: Translated<typeof ownErrorsEn> = {
  'error.unexpected': '{detail}',
  'error.noAnswer': 'Reelgrade 没有回应（“{name}”）。请关闭后重新打开。',
  'error.extensionGone': 'Reelgrade 已更新或移除。请重新加载网页。',
  'error.partMissing': '无法加载 Reelgrade 的一部分。请重新加载网页。',
  'error.foreignSender': 'Reelgrade 只回应自己的页面和脚本。',
  'error.notForPages': '网页脚本不能发送“{name}”。',
  'error.invalidMessage': 'Reelgrade 收到无法读取的消息（“{name}”）：{detail}',
  'error.catalogCleared': '浏览器已清除此影评库；请重新更新。',
};
