import type { lookEn } from '../en/look-en.ts';
import type { Translated } from '../message-text.ts';

export const lookNl: Translated<typeof lookEn> = {
  'look.title': 'Uiterlijk van de plaatjes',
  'look.site': 'Op',
  'look.allSites': 'alle sites',
  'look.otherPages': 'andere pagina’s',
  'look.ownLook': '{site} (eigen)',
  'look.asOnAll': 'Zoals op alle sites',
  'look.corner': 'Hoek van posters',
  'look.topStart': 'linksboven',
  'look.topEnd': 'rechtsboven',
  'look.bottomStart': 'linksonder',
  'look.bottomEnd': 'rechtsonder',
  'look.size': 'Grootte',
  'look.small': 'klein',
  'look.usual': 'normaal',
  'look.large': 'groot',
  'look.opacity': 'Dekking',
  'look.onHover': 'Alleen terwijl ik de titel aanwijs',
  'look.onHoverHint': 'Of terwijl het toetsenbord erop staat. Een aanraakscherm toont plaatjes altijd.',
  'look.preview': 'Voorbeeld',
  'scores.veil': 'De scores van de sites zelf versluieren',
  'scores.veilHint':
    'Op IMDb, Letterboxd, Rotten Tomatoes en andere zijn hun scores wazig tot je ze aanwijst. Een schermlezer leest ze nog steeds voor.',
};
