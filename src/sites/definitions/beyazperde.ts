import { allocineLayout } from '../layouts/allocine-layout.ts';
import type { Examples, Site } from '../site.ts';

/** A sister site of AlloCiné, whose layout it is read about to have. */
export const beyazperde: Site = {
  name: 'beyazperde',
  label: 'Beyazperde',
  hosts: ['www.beyazperde.com'],
  optional: true,
  proven: 'untested',
  clean: [/\s+-\s+(?:Beyazperde(?:\.com)?|(?:Film|Dizi) \d{4})(?:\s.*)?$/i],
  ...allocineLayout({
    page: /^\/(?:filmler\/film|diziler\/dizi)-\d+\//,
    filmLink: '/filmler/film-',
    seriesLink: '/diziler/dizi-',
    productionYear: 'Yapım yılı',
    originalTitle: 'Orijinal (?:adı|başlık)',
    revival: 'yeniden gösterim|tekrar gösterim',
  }),
};

export const examples: Examples = {
  'https://www.beyazperde.com/filmler/film-143692/': 'film',
  'https://www.beyazperde.com/diziler/dizi-3517/': 'series',
  'https://www.beyazperde.com/filmler/vizyondakiler/': 'list',
};
