import type { reasonsEn } from '../en/reasons-en.ts';
import type { Translated } from '../message-text.ts';

export const reasonsKo: Translated<typeof reasonsEn> = {
  'number.spelled': '0 1 2 3 4 5 6 7 8 9 10',
  'reason.sameId': '페이지와 리뷰의 영화 식별자가 같습니다.',
  'reason.titleAndYear': '제목과 연도가 일치합니다({year}년).',
  'reason.uniqueTitle': '이 제목의 잘 알려진 다른 영화나 시리즈가 없습니다.',
  'reason.probablyOfYear':
    '아마도 이 영화입니다. 이 제목의 다른 영화나 시리즈를 알지 못하지만, 리뷰에 영화의 연도가 없습니다.',
  'reason.probablyYearsApart': '아마도 이 영화입니다. 제목은 일치하지만 연도가 2년 다릅니다.',
  'reason.probablyVersion':
    '아마도 이 영화입니다. 제목과 연도는 일치하지만, 페이지의 것은 다른 언어 버전입니다.',
  'reason.probablyUnique':
    '아마도 이 영화입니다. 이 제목의 다른 영화나 시리즈를 알지 못하지만, 페이지에 연도가 없습니다.',
  'reason.probablyBestKnown':
    '아마도 이 영화입니다. 이 제목의 영화나 시리즈 {count}편 가운데 가장 잘 알려졌지만, 페이지에 연도가 없습니다.',
  'reason.longTitle': '제목이 길어서 다른 영화와 같을 가능성이 거의 없습니다.',
  'reason.titleAndDirector': '제목과 감독이 일치합니다.',
  'reason.titleAndRunningTime': '제목과 상영 시간이 일치합니다.',
  'reason.probablyRunningTime':
    '아마도 이 영화입니다. 제목과 상영 시간은 일치하지만, 페이지에 연도가 없습니다.',
  'reason.namesakeOfYear': '이 제목의 다른 영화나 시리즈는 {year}년 작품입니다.',
  'reason.severalOfYear': '{year}년 무렵 이 제목의 영화나 시리즈가 {count}편 있습니다.',
  'reason.tooManyOfYear': '{year}년 무렵 이 제목의 영화가 너무 많아 구별할 수 없습니다.',
  'reason.severalWithoutYear': '이 제목의 영화나 시리즈가 {count}편 있으며, 페이지에 연도가 없습니다.',
  'reason.namesakesUnknown': '페이지에 연도가 없고, 이 제목의 다른 영화가 있을 수 있습니다.',
  'reason.reviewWithoutYear': '리뷰에 영화의 연도가 없습니다.',
  'reason.yearsTwoApart': '연도가 2년 다르고, 이 제목의 다른 영화도 있습니다.',
  'reason.partOfTitle': '제목의 일부만 일치합니다.',
  'reason.reviewUnsettled': '이 제목의 어느 영화를 리뷰했는지 확실하지 않습니다.',
  'reason.otherDirector': '제목은 일치하지만 감독이 다릅니다.',
  'reason.otherRunningTime': '제목은 일치하지만 상영 시간이 다른 영화의 것입니다.',
  'reason.archivesDiffer': '아카이브마다 ‘{title}’(이)라는 영화가 다릅니다: {first}, {other}.',
  'reason.correctedTo': '‘{title}’이(가) 이 영화라고 직접 정했습니다.',
  'reason.correctedToNone': '이 영화의 리뷰가 없다고 직접 정했습니다.',
  'reason.noFilmHere': '페이지의 이 자리에 영화 이름이 없습니다.',
};
