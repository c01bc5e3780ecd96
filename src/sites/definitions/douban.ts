import { splitNames } from '../extract/two-names.ts';
import type { Examples, Site } from '../site.ts';

/** "又名: …": what else a title is called, with slashes between. */
const ALSO_KNOWN_AS = /又名:\s*([^\n]+)/;

/** The heading's two names, told apart by the page's own list of names and by their script. */
function headingNames(page: ParentNode): [string, string?] {
  const heading = page.querySelector('h1 [property="v:itemreviewed"]')?.textContent?.trim() ?? '';
  const others = ALSO_KNOWN_AS.exec(page.querySelector('#info')?.textContent ?? '')?.[1] ?? '';
  const poster = page.querySelector('#mainpic img')?.getAttribute('alt')?.trim() ?? '';
  return splitNames(heading, [...others.split('/').map((name) => name.trim()), poster]);
}

const firstName = (tile: ParentNode): string | undefined => {
  const text = tile.querySelector('a.title-text')?.textContent?.trim();
  return text && splitNames(text.replace(/\s*\(\d{4}\)\s*$/, ''))[0];
};

export const douban: Site = {
  name: 'douban',
  label: '豆瓣电影',
  hosts: ['movie.douban.com', 'm.douban.com'],
  optional: true,
  proven: '2022-09', // pages of series and seasons; lists and films are read about
  clean: [/\s*\((?:豆瓣|\d{4})\)$/, /^\/\s*/],
  parseMinutes: (text) => Number(/^\d{1,3}/.exec(text)?.[0]) || undefined,
  scores: '.rating_self, .rating_num, .rating_nums',
  titlePages: [
    {
      url: /^\/subject\/\d+\/?(?:$|[?#]|comments|reviews|photos|awards|all_photos)/,
      title: [{ title: /^(.+?)\s*\(豆瓣\)/ }, (page) => headingNames(page)[0]],
      currentTitles: 2,
      // not the days of release, which may be those of a revival
      year: 'h1 .year',
      kind: { series: { '#info': /集数:|单集片长:|首播:/ }, otherwise: 'film' },
      ids: { imdb: { '#info': /IMDb:\s*(tt\d{7,10})/ } },
      otherTitles: (page) => headingNames(page)[1],
      directors: '[rel="v:directedBy"]',
      minutes: '[property="v:runtime"]',
      badge: 'h1',
    },
    {
      // on phones; no page was seen, only code that reads them
      url: /^\/movie\/subject\/\d+/,
      title: ['.sub-title', { 'meta:og:title': /^(.+?)\s+-\s+/ }],
      year: { '.sub-original-title': /[（(](\d{4})/ },
      kind: {
        series: { '.mark-tv, .mark-tvseries': /.?/, 'meta:og:title': /-\s*电视剧/ },
        otherwise: 'film',
      },
      otherTitles: { '.sub-original-title': /^(.+?)\s*[（(]\d{4}/ },
    },
  ],
  tiles: [
    { tile: '#recommendations dl', title: ['dd a', 'img @alt'], badge: 'dt a' },
    {
      // the 250 best
      tile: '.grid_view .item',
      title: '.hd .title',
      year: { '.bd p': /(?:^|\D)((?:18|19|20)\d\d)(?:\(|\s*\/)/ },
      otherTitles: { '.hd .title + .title': /\/\s*(.+)/ },
      badge: '.pic a',
    },
    {
      // searches
      tile: '.item-root',
      title: firstName,
      year: { 'a.title-text': /\((\d{4})\)\s*$/ },
      kind: { not: 'a[href*="/celebrity/"], a[href*="/personage/"]', series: { '.label': /剧集/ } },
      badge: 'a.cover-link',
    },
  ],
};

export const examples: Examples = {
  'https://movie.douban.com/subject/1920763/': 'series',
  'https://movie.douban.com/subject/3541415/': 'film',
  'https://movie.douban.com/top250': 'list',
  'https://m.douban.com/movie/subject/1292052/': 'film',
};
