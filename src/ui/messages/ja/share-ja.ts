import type { shareEn } from '../en/share-en.ts';
import type { Translated } from '../message-text.ts';

export const shareJa: Translated<typeof shareEn> = {
  'share.by': '{film}への{critic}の評価：{grade}',
  'share.copyQuote': '引用をコピー',
  'share.copyLink': 'リンクをコピー',
  'share.picture': '画像として保存',
  'share.copied': 'コピーしました。',
  'share.saved': '保存しました。',
  'share.reportFilm': '報告をコピー',
  'share.reported': 'コピーしました。映画、レビュー、理由だけを含みます。',
};
