import type { archivePageEn } from '../en/archive-page-en.ts';
import type { Translated } from '../message-text.ts';

export const archivePageJa: Translated<typeof archivePageEn> = {
  'archive.opening': 'アーカイブを開いています…',
  'archive.failed': 'アーカイブを開けません',
  'archive.reviewedBy': '{critic}が評した映画{count}本',
  'archive.none': 'この評価とこの年代に当てはまる、評のある映画はありません。',
  'archive.more': 'さらに表示',
  'archive.noSuchReview': 'そのレビューはありません',
  'archive.manifest': 'Reelgrade用のアーカイブ',
  'archive.feed': 'フィード',
  'archive.data': 'すべてのレビューのデータ',
  'archive.add': 'Reelgradeに追加',
  'archive.addHow':
    'Reelgradeは、見るものを選ぶページで映画の横にこれらの評価を表示するブラウザー拡張機能です。ブラウザーの拡張機能の中から名前で探してください。インストールしたら、このページを開いたままツールバーのアイコンをクリックします。または、このアーカイブのアドレスをオプションに貼り付けてください。',
  'archive.copy': 'アドレスをコピー',
  'archive.copied': 'コピーしました。',
  'filter.grade': '評価',
  'filter.allGrades': 'すべて',
  'filter.best': '最高',
  'filter.good': '良い以上',
  'filter.mixed': '賛否あり',
  'filter.poor': '低い',
  'filter.decade': '映画の年代',
  'filter.allYears': 'すべての年',
  'filter.decadeOf': '{year}年代',
};
