import type { teachEn } from '../en/teach-en.ts';
import type { Translated } from '../message-text.ts';

export const teachCs: Translated<typeof teachEn> = {
  'teach.offer':
    'Něco se tu nenašlo? Ukažte na název a na seznam a Reelgrade bude tento web od teď číst tak.',
  'teach.start': 'Naučit tuto stránku…',
  'teach.title': 'Naučit tuto stránku',
  'teach.pointTitle': 'Ukažte na název filmu, o kterém je tato stránka, a klikněte na něj.',
  'teach.pointTile': 'Ukažte na jeden film ze seznamu na této stránce a klikněte na něj.',
  'teach.keys': 'Klávesnicí: šipky procházejí stránku, Enter vybírá, Escape končí.',
  'teach.noTitle': 'Tato stránka není o jednom filmu',
  'teach.noTile': 'Není tu žádný seznam',
  'teach.pointed': 'Ukázáno na: {words}',
  'teach.nothing': 'Tam se žádný film přečíst nedá. Ukažte jinam.',
  'teach.found': 'Na této stránce se tak najde:',
  'teach.film': 'Film této stránky: {film}',
  'teach.noFilm': 'Žádný film této stránky.',
  'teach.tiles': {
    one: '{count} film v seznamech:',
    few: '{count} filmy v seznamech:',
    many: '{count} filmu v seznamech:',
    other: '{count} filmů v seznamech:',
  },
  'teach.noTiles': 'Žádný film v seznamech.',
  'teach.noYear': {
    one: '{count} bez roku, takže hodnocení může být jen pravděpodobné.',
    few: '{count} bez roku, takže hodnocení mohou být jen pravděpodobná.',
    many: '{count} bez roku, takže hodnocení mohou být jen pravděpodobná.',
    other: '{count} bez roku, takže hodnocení mohou být jen pravděpodobná.',
  },
  'teach.keep': 'Ponechat',
  'teach.again': 'Ukázat znovu',
  'teach.other': 'Jiný návrh',
  'teach.cancel': 'Zrušit',
  'teach.move': 'Přesunout toto okno nahoru nebo dolů',
  'teach.kept':
    'Uloženo pro {host}, jen v tomto prohlížeči. V možnostech to lze odebrat nebo uložit jako soubor.',
  'teach.close': 'Zavřít',
  'taught.holds': 'Naučeno vámi: stránky filmů {pages}, seznamy {lists}',
  'taught.forget': 'Zapomenout, co bylo naučeno',
  'taught.forgotten': 'Co bylo naučeno pro {host}, je zapomenuto.',
  'taught.export': 'Exportovat',
  'error.hostNotOwn': '{host} není váš vlastní web. Nejdřív v okně Reelgrade zvolte „Na {host} hledat vždy“.',
};
