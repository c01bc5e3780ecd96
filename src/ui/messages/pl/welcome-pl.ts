import type { welcomeEn } from '../en/welcome-en.ts';
import type { Translated } from '../message-text.ts';

export const welcomePl: Translated<typeof welcomeEn> = {
  'welcome.pageTitle': 'Witamy w Reelgrade',
  'welcome.title': 'Zdanie krytyków tam, gdzie wybierasz film',
  'welcome.badges': 'Na plakatach i obok tytułów stoi ocena. Kolor i kształt mówią, jak dobry jest film.',
  'welcome.card':
    'Wskaż ją, przejdź do niej klawiszem Tab lub dotknij: słowa krytyka i dlaczego dotyczą tego filmu.',
  'welcome.popup': 'Ikona na pasku wymienia filmy strony i przeszukuje wszystkie recenzje.',
  'welcome.tryTitle': 'Wypróbuj tutaj',
  'welcome.tryHint': 'Naciśnij ocenę. To recenzje z archiwów w Twojej przeglądarce.',
  'welcome.sites': 'Gdzie działa',
  'welcome.moreSites': 'Włącz więcej witryn',
  'welcome.critics': 'Czyje oceny widzisz',
  'welcome.moreCritics': 'Znajdź więcej krytyków',
  'welcome.privacyTitle': 'Co opuszcza Twoją przeglądarkę',
  'welcome.privacy':
    'Nic z tego, co oglądasz: archiwa są w przeglądarce i tam wyszukuje się tytuły. Nikt się o niczym nie dowiaduje i nic nie jest liczone.',
  'news.look':
    'Znaczki zmieniają róg, rozmiar lub krycie albo widać je tylko, gdy wskazujesz tytuł: na wszystkich witrynach lub na jednej.',
  'news.scores': 'Oceny samych witryn można przesłonić.',
  'news.options': 'Jedno i drugie jest w opcjach, w sekcji „Wygląd”.',
  'welcome.options': 'Wszystkie opcje',
};
