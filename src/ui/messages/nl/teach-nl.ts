import type { teachEn } from '../en/teach-en.ts';
import type { Translated } from '../message-text.ts';

export const teachNl: Translated<typeof teachEn> = {
  'teach.offer':
    'Wordt hier iets niet gevonden? Wijs een titel en een lijst aan, dan leest Reelgrade deze site voortaan zo.',
  'teach.start': 'Deze pagina aanleren…',
  'teach.title': 'Deze pagina aanleren',
  'teach.pointTitle': 'Wijs de titel aan van de film waar deze pagina over gaat en klik erop.',
  'teach.pointTile': 'Wijs één film van een lijst op deze pagina aan en klik erop.',
  'teach.keys': 'Met het toetsenbord: de pijltjes lopen door de pagina, Enter kiest, Escape stopt.',
  'teach.noTitle': 'Deze pagina gaat niet over één film',
  'teach.noTile': 'Hier is geen lijst',
  'teach.pointed': 'Aangewezen: {words}',
  'teach.nothing': 'Daar is geen film te lezen. Wijs een andere plek aan.',
  'teach.found': 'Op deze pagina vindt dat:',
  'teach.film': 'De film van deze pagina: {film}',
  'teach.noFilm': 'Geen film van deze pagina.',
  'teach.tiles': { one: '{count} film in lijsten:', other: '{count} films in lijsten:' },
  'teach.noTiles': 'Geen film in lijsten.',
  'teach.noYear': {
    one: '{count} zonder jaar; het cijfer is dan misschien alleen waarschijnlijk.',
    other: '{count} zonder jaar; hun cijfers zijn dan misschien alleen waarschijnlijk.',
  },
  'teach.keep': 'Bewaren',
  'teach.again': 'Opnieuw aanwijzen',
  'teach.other': 'Ander voorstel',
  'teach.cancel': 'Annuleren',
  'teach.move': 'Dit venster omhoog of omlaag verplaatsen',
  'teach.kept':
    'Bewaard voor {host}, alleen in deze browser. In de opties is het te verwijderen of als bestand op te slaan.',
  'teach.close': 'Sluiten',
  'taught.holds': 'Door jou aangeleerd: titelpagina’s {pages}, lijsten {lists}',
  'taught.forget': 'Het aangeleerde vergeten',
  'taught.forgotten': 'Wat voor {host} is aangeleerd, is vergeten.',
  'taught.export': 'Exporteren',
  'error.hostNotOwn':
    '{host} is geen eigen site van je. Kies eerst “Altijd kijken op {host}” in het venster van Reelgrade.',
};
