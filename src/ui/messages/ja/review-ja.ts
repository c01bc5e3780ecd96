import type { reviewEn } from '../en/review-en.ts';
import type { Translated } from '../message-text.ts';

export const reviewJa: Translated<typeof reviewEn> = {
  'review.why': 'このレビューの理由：',
  'review.readFull': 'レビュー全文を読む',
  'review.isFilm': 'この映画です',
  'review.isNot': '違います',
  'review.opening': 'レビューを開いています…',
  'review.gone': 'このレビューはもうアーカイブにありません。',
  'review.failed': 'レビューを開けませんでした：{reason}',
  'review.earlier': '以前：',
  'review.alsoGraded': 'ほかの評価：',
  'review.comma': '、',
  'review.gradeOfDay': '{grade}（{day}）',
  'card.label': '{title}のレビュー',
  'card.close': '閉じる',
  'note.dimmed': '{count}作品を暗くしています',
  'note.hidden': '{count}作品を隠しています',
  'note.shown': '{count}作品を今は表示しています',
  'note.dimAgain': 'また暗くする',
  'note.hideAgain': 'また隠す',
  'note.show': '表示',
};
