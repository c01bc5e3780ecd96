import { titleInHead, yearInHead } from '../extract/head-sources.ts';
import { json } from '../extract/page-json.ts';
import type { Examples, Site } from '../site.ts';

const data = '#__NEXT_DATA__';
const program = 'props.pageProps.props.page.value.zones.*.content.data.*';
const dataYear = [json(data, `${program}.productionYear`, /^\d{4}$/)];

export const arte: Site = {
  name: 'arte',
  label: 'ARTE',
  hosts: ['www.arte.tv'],
  optional: true,
  proven: 'untested',
  isService: true,
  spa: true,
  clean: [
    /\s+-\s+(?:Programm in voller Länge|Regarder le (?:film|programme) complet|Watch the full (?:film|documentary)).*$/i,
    /\s*[|–-]\s*ARTE.*$/i,
  ],
  titlePages: [
    {
      // most videos are documentaries, news and concerts: a film is what the page's own data calls one
      url: /^\/[a-z]{2}\/videos\/(?:RC-)?\d{6}/,
      title: ['h1 @text', 'h1', ...titleInHead],
      year: [...dataYear, ...yearInHead],
      kind: {
        film: [{ 'ld:@type': /^Movie$/ }, json(data, `${program}.genre.label`, /film/i)],
        series: { 'ld:@type': /^TV(?:Series|Season)$/ },
        otherwise: 'none',
      },
      directors: 'ld:director',
    },
  ],
  tiles: [],
};

export const examples: Examples = {
  'https://www.arte.tv/de/videos/098765-000-A/die-stille-werft/': 'film',
  'https://www.arte.tv/fr/': 'nothing',
};
