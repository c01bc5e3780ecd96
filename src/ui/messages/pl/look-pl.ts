import type { lookEn } from '../en/look-en.ts';
import type { Translated } from '../message-text.ts';

export const lookPl: Translated<typeof lookEn> = {
  'look.title': 'Wygląd znaczków',
  'look.site': 'Gdzie',
  'look.allSites': 'wszystkie witryny',
  'look.otherPages': 'inne strony',
  'look.ownLook': '{site} (własny)',
  'look.asOnAll': 'Jak na wszystkich witrynach',
  'look.corner': 'Róg plakatu',
  'look.topStart': 'lewy górny',
  'look.topEnd': 'prawy górny',
  'look.bottomStart': 'lewy dolny',
  'look.bottomEnd': 'prawy dolny',
  'look.size': 'Rozmiar',
  'look.small': 'mały',
  'look.usual': 'zwykły',
  'look.large': 'duży',
  'look.opacity': 'Krycie',
  'look.onHover': 'Tylko gdy wskazuję tytuł',
  'look.onHoverHint': 'Albo gdy jest na nim klawiatura. Ekran dotykowy zawsze pokazuje znaczki.',
  'look.preview': 'Podgląd',
  'scores.veil': 'Przesłaniaj oceny samych witryn',
  'scores.veilHint':
    'W IMDb, Letterboxd, Rotten Tomatoes i innych ich oceny są rozmyte, dopóki ich nie wskażesz. Czytnik ekranu nadal je odczytuje.',
};
