import type { syncEn } from '../en/sync-en.ts';
import type { Translated } from '../message-text.ts';

export const syncJa: Translated<typeof syncEn> = {
  'sync.on': '自分のほかのブラウザーにも設定を引き継ぐ',
  'sync.hint':
    'ブラウザー自身の同期を使い、そこに写しが置かれます。評価とバッジの見た目、暗くするものや隠すもの、無効にしたサイト、言語が対象です。アーカイブ、訂正、映画は含みません。同じ設定が二か所で変わったときは、新しいほうを使います。',
  'sync.failed': '引き継げなかったもの：{settings}。ブラウザーに空きがないか、同期が拒まれました。',
};
