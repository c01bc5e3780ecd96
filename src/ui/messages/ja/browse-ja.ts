import type { browseEn } from '../en/browse-en.ts';
import type { Translated } from '../message-text.ts';

export const browseJa: Translated<typeof browseEn> = {
  'browse.places': '一覧の内容',
  'browse.page': 'このページ',
  'browse.latest': '新着',
  'browse.best': '高評価',
  'browse.surprise': 'おまかせ',
  'browse.month': '何年か前の今月',
  'browse.filters': '絞り込み',
  'browse.any': 'すべて',
  'browse.grade': '評価',
  'browse.gradeFrom': '{score}以上',
  'browse.years': '年',
  'browse.decade': '{decade}年代',
  'browse.critic': '評論家',
  'browse.sort': '並べ替え',
  'browse.byMatch': '一致順',
  'browse.byDate': '日付順',
  'browse.byGrade': '評価順',
  'browse.byTitle': '題名順',
  'browse.failed': '一覧を読み込めません',
  'browse.opening': '一覧を開いています…',
  'browse.none': 'ここにレビューはありません',
  'browse.noneHint': '絞り込みを減らすか、別の一覧を試してください。',
  'browse.count': 'レビュー{count}件',
};
