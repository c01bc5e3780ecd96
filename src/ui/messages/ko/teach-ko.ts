import type { teachEn } from '../en/teach-en.ts';
import type { Translated } from '../message-text.ts';

export const teachKo: Translated<typeof teachEn> = {
  'teach.offer':
    '여기서 못 찾은 것이 있나요? 제목과 목록을 가리키면 앞으로 Reelgrade가 이 사이트를 그렇게 읽습니다.',
  'teach.start': '이 페이지 가르치기…',
  'teach.title': '이 페이지 가르치기',
  'teach.pointTitle': '이 페이지가 다루는 영화의 제목을 가리켜 클릭하세요.',
  'teach.pointTile': '이 페이지의 목록에서 영화 하나를 가리켜 클릭하세요.',
  'teach.keys': '키보드로는 화살표 키로 페이지 안을 옮겨 다니고, Enter로 고르고, Esc로 끝냅니다.',
  'teach.noTitle': '영화 하나를 다루는 페이지가 아님',
  'teach.noTile': '여기에는 목록이 없음',
  'teach.pointed': '가리킨 곳: {words}',
  'teach.nothing': '거기서는 영화를 읽을 수 없습니다. 다른 곳을 가리키세요.',
  'teach.found': '이 페이지에서 찾는 것:',
  'teach.film': '이 페이지의 영화: {film}',
  'teach.noFilm': '이 페이지의 영화 없음.',
  'teach.tiles': { other: '목록의 영화 {count}편:' },
  'teach.noTiles': '목록에 영화 없음.',
  'teach.noYear': { other: '{count}편은 연도가 없어 평점이 추정에 그칠 수 있습니다.' },
  'teach.keep': '저장',
  'teach.again': '다시 가리키기',
  'teach.other': '다른 제안',
  'teach.cancel': '취소',
  'teach.move': '이 창을 위나 아래로 옮기기',
  'teach.kept': '{host}용으로 이 브라우저에만 저장했습니다. 옵션에서 지우거나 파일로 저장할 수 있습니다.',
  'teach.close': '닫기',
  'taught.holds': '직접 가르친 것: 영화 페이지 {pages}, 목록 {lists}',
  'taught.forget': '가르친 것 잊기',
  'taught.forgotten': '{host}에 대해 가르친 것을 잊었습니다.',
  'taught.export': '내보내기',
  'error.hostNotOwn':
    '{host}은(는) 직접 추가한 사이트가 아닙니다. 먼저 Reelgrade 창에서 “{host}에서 항상 찾기”를 고르세요.',
};
