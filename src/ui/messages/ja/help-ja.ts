import type { helpEn } from '../en/help-en.ts';
import type { Translated } from '../message-text.ts';

export const helpJa: Translated<typeof helpEn> = {
  'help.title': 'キーと検索',
  'help.open': 'ヘルプ',
  'help.keys': 'キー',
  'help.arrows': '一覧を移動',
  'help.ends': '一覧の最初と最後',
  'help.enter': '開く。検索では最も近い結果を開く',
  'help.search': '検索へ移動',
  'help.back': '戻る',
  'help.help': 'このヘルプ',
  'help.typed': '入力できるもの',
  'help.word': '題名。少しの打ち間違いは大丈夫です',
  'help.grade': '評価と年',
  'help.atLeast': 'この評価以上',
  'help.decade': '10年間',
  'help.critic': '評論家、または名前の一部',
  'help.ungraded': '評価のないレビュー',
  'help.sort': '評価順。日付順や題名順も',
};
