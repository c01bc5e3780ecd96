import type { ownErrorsEn } from '../en/own-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const ownErrorsJa: Translated<typeof ownErrorsEn> = {
  'error.unexpected': '{detail}',
  'error.noAnswer': 'Reelgradeが応答しませんでした（「{name}」）。閉じてからもう一度開いてください。',
  'error.extensionGone': 'Reelgradeが更新または削除されました。ページを再読み込みしてください。',
  'error.partMissing': 'Reelgradeの一部を読み込めませんでした。ページを再読み込みしてください。',
  'error.foreignSender': 'Reelgradeは自分のページとスクリプトにだけ応答します。',
  'error.notForPages': 'ページのスクリプトは「{name}」を送れません。',
  'error.invalidMessage': 'Reelgradeに読めないメッセージが届きました（「{name}」）：{detail}',
  'error.catalogCleared': 'ブラウザーがこのアーカイブを消去しました。もう一度更新してください。',
};
