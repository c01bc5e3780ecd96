import type { teachEn } from '../en/teach-en.ts';
import type { Translated } from '../message-text.ts';

export const teachJa: Translated<typeof teachEn> = {
  'teach.offer':
    '見つからないものがありますか。題名と一覧を指し示すと、Reelgradeは今後このサイトをそのように読みます。',
  'teach.start': 'このページを教える…',
  'teach.title': 'このページを教える',
  'teach.pointTitle': 'このページで扱われている映画の題名を指し、クリックしてください。',
  'teach.pointTile': 'このページの一覧にある映画を一つ指し、クリックしてください。',
  'teach.keys': 'キーボードでは、矢印キーでページ内を移動し、Enterで選び、Escで終わります。',
  'teach.noTitle': 'このページは一つの映画のページではない',
  'teach.noTile': 'ここに一覧はない',
  'teach.pointed': '指した場所：{words}',
  'teach.nothing': 'そこからは映画を読み取れません。別の場所を指してください。',
  'teach.found': 'このページで見つかるもの：',
  'teach.film': 'このページの映画：{film}',
  'teach.noFilm': 'このページの映画はありません。',
  'teach.tiles': { other: '一覧にある映画{count}本：' },
  'teach.noTiles': '一覧に映画はありません。',
  'teach.noYear': { other: '{count}本には年がなく、評価は「おそらく」になることがあります。' },
  'teach.keep': '保存する',
  'teach.again': '指し直す',
  'teach.other': '別の案',
  'teach.cancel': 'キャンセル',
  'teach.move': 'このウィンドウを上か下へ動かす',
  'teach.kept':
    '{host}用に、このブラウザーだけに保存しました。オプションで削除したり、ファイルに保存したりできます。',
  'teach.close': '閉じる',
  'taught.holds': '教えた内容：映画のページ{pages}、一覧{lists}',
  'taught.forget': '教えた内容を忘れる',
  'taught.forgotten': '{host}について教えた内容を忘れました。',
  'taught.export': '書き出す',
  'error.hostNotOwn':
    '{host}は自分で加えたサイトではありません。先にReelgradeのウィンドウで「{host}ではいつも探す」を選んでください。',
};
