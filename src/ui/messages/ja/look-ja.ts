import type { lookEn } from '../en/look-en.ts';
import type { Translated } from '../message-text.ts';

export const lookJa: Translated<typeof lookEn> = {
  'look.title': 'バッジの見た目',
  'look.site': '対象のサイト',
  'look.allSites': 'すべてのサイト',
  'look.otherPages': 'そのほかのページ',
  'look.ownLook': '{site}（個別）',
  'look.asOnAll': 'すべてのサイトと同じにする',
  'look.corner': 'ポスターの隅',
  'look.topStart': '左上',
  'look.topEnd': '右上',
  'look.bottomStart': '左下',
  'look.bottomEnd': '右下',
  'look.size': '大きさ',
  'look.small': '小',
  'look.usual': '標準',
  'look.large': '大',
  'look.opacity': '不透明度',
  'look.onHover': '作品を指している間だけ表示',
  'look.onHoverHint': 'キーボードで選んでいる間も表示します。タッチ画面では常に表示します。',
  'look.preview': 'プレビュー',
  'scores.veil': 'サイト自身の点数をぼかす',
  'scores.veilHint':
    'IMDb、Letterboxd、Rotten Tomatoesなどの点数を、指し示すまでぼかします。スクリーンリーダーは引き続き読み上げます。',
};
