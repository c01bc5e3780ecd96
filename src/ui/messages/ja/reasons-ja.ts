import type { reasonsEn } from '../en/reasons-en.ts';
import type { Translated } from '../message-text.ts';

export const reasonsJa: Translated<typeof reasonsEn> = {
  'number.spelled': '0 1 2 3 4 5 6 7 8 9 10',
  'reason.sameId': 'ページとレビューにある映画の識別子が同じです。',
  'reason.titleAndYear': '題名と年が一致します（{year}年）。',
  'reason.uniqueTitle': 'この題名のよく知られた映画やシリーズはほかにありません。',
  'reason.probablyOfYear':
    'おそらくこの映画です。この題名の映画やシリーズはほかに知られていませんが、レビューに映画の年がありません。',
  'reason.probablyYearsApart': 'おそらくこの映画です。題名は一致しますが、年が2年違います。',
  'reason.probablyVersion':
    'おそらくこの映画です。題名と年は一致しますが、ページにあるのは別の言語の版です。',
  'reason.probablyUnique':
    'おそらくこの映画です。この題名の映画やシリーズはほかに知られていませんが、ページに年がありません。',
  'reason.probablyBestKnown':
    'おそらくこの映画です。この題名の映画やシリーズ{count}本の中で最もよく知られていますが、ページに年がありません。',
  'reason.longTitle': '題名が長いので、ほかの映画と同じになることはまずありません。',
  'reason.titleAndDirector': '題名と監督が一致します。',
  'reason.titleAndRunningTime': '題名と上映時間が一致します。',
  'reason.probablyRunningTime':
    'おそらくこの映画です。題名と上映時間は一致しますが、ページに年がありません。',
  'reason.namesakeOfYear': 'この題名の別の映画またはシリーズは{year}年のものです。',
  'reason.severalOfYear': '{year}年ごろのこの題名の映画やシリーズが{count}本あります。',
  'reason.tooManyOfYear': '{year}年ごろのこの題名の映画が多すぎて、見分けられません。',
  'reason.severalWithoutYear': 'この題名の映画やシリーズが{count}本ありますが、ページに年がありません。',
  'reason.namesakesUnknown': 'ページに年がなく、この題名の映画はほかにもあるかもしれません。',
  'reason.reviewWithoutYear': 'レビューに映画の年がありません。',
  'reason.yearsTwoApart': '年が2年違い、この題名の映画はほかにもあります。',
  'reason.partOfTitle': '題名の一部だけが一致します。',
  'reason.reviewUnsettled': 'この題名のどの映画のレビューか、はっきりしません。',
  'reason.otherDirector': '題名は一致しますが、監督が違います。',
  'reason.otherRunningTime': '題名は一致しますが、上映時間が別の映画のものです。',
  'reason.archivesDiffer': '「{title}」という映画が、アーカイブによって異なります：{first}と{other}。',
  'reason.correctedTo': '「{title}」はこの映画だと、あなたが指定しました。',
  'reason.correctedToNone': 'この映画のレビューはないと、あなたが指定しました。',
  'reason.noFilmHere': 'ページのこの場所に映画の名前はありません。',
};
