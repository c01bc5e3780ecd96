import type { listsEn } from '../en/lists-en.ts';
import type { Translated } from '../message-text.ts';

export const listsJa: Translated<typeof listsEn> = {
  'list.back': '戻る',
  'list.tryAgain': 'もう一度試す',
  'search.label': 'すべてのレビューを検索',
  'search.searching': '検索中…',
  'search.failed': '検索できませんでした',
  'search.results': '見つかったレビュー',
  'search.count': '{count}件のレビューが見つかりました',
  'search.none': 'レビューが見つかりません',
  'search.noneHint':
    '「{words}」に当てはまるものはありません。題名の文字を減らすか、評価や年で試してください：「b+ 1999」。',
  'offer.about': '{critic}・レビュー{count}件・{host}から{size}',
  'offer.signed': '鍵{key}で署名されています。今後はこの鍵のものだけを受け入れます。',
  'offer.unsigned': '署名されていません。サーバーの管理者なら誰でも書き換えられます。',
  'offer.hostSees': 'サーバーに伝わるのは誰かがアーカイブを読むことだけで、何を見ているかは伝わりません。',
  'offer.fetching': 'アーカイブを取得しています…',
  'offer.subscribe': '購読する',
  'offer.notNow': '今はしない',
};
