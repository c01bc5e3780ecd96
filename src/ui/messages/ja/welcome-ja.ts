import type { welcomeEn } from '../en/welcome-en.ts';
import type { Translated } from '../message-text.ts';

export const welcomeJa: Translated<typeof welcomeEn> = {
  'welcome.pageTitle': 'Reelgradeへようこそ',
  'welcome.title': '映画を選ぶその場所で、評論家の評価を',
  'welcome.badges': 'ポスターと題名のそばに評価が付きます。色と形で、どれほど良い映画かわかります。',
  'welcome.card':
    '指し示すか、Tabで選ぶか、タップすると、評論家の言葉と、それがこの映画の評である理由が出ます。',
  'welcome.popup': 'ツールバーのアイコンは、ページの映画を並べ、すべてのレビューを検索します。',
  'welcome.tryTitle': 'ここで試す',
  'welcome.tryHint': '評価を押してください。ブラウザー内のアーカイブにあるレビューです。',
  'welcome.sites': '使えるサイト',
  'welcome.moreSites': 'ほかのサイトを有効にする',
  'welcome.critics': 'だれの評価を見るか',
  'welcome.moreCritics': 'ほかの評論家を探す',
  'welcome.privacyTitle': 'ブラウザーの外に出るもの',
  'welcome.privacy':
    '見ているものは何も出ません。アーカイブはブラウザーの中にあり、題名はそこで調べます。だれにも知らせず、何も数えません。',
  'news.look':
    'バッジの隅、大きさ、不透明度を変えたり、作品を指している間だけ表示したりできます。すべてのサイトでも、一つのサイトだけでも。',
  'news.scores': 'サイト自身の点数をぼかせます。',
  'news.options': 'どちらも設定の「表示」にあります。',
  'welcome.options': 'すべての設定',
};
