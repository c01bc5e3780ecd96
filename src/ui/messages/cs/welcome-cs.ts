import type { welcomeEn } from '../en/welcome-en.ts';
import type { Translated } from '../message-text.ts';

export const welcomeCs: Translated<typeof welcomeEn> = {
  'welcome.pageTitle': 'Vítejte v Reelgrade',
  'welcome.title': 'Co si mysleli kritici, tam, kde vybíráte film',
  'welcome.badges': 'Na plakátech a vedle názvů je hodnocení. Barva a tvar říkají, jak dobrý film je.',
  'welcome.card':
    'Ukažte na ně, přejděte tabulátorem nebo klepněte: slova kritika a proč jsou o tomto filmu.',
  'welcome.popup': 'Ikona na liště vypíše filmy stránky a prohledá všechny recenze.',
  'welcome.tryTitle': 'Vyzkoušejte to zde',
  'welcome.tryHint': 'Stiskněte hodnocení. Jsou to recenze z archivů ve vašem prohlížeči.',
  'welcome.sites': 'Kde funguje',
  'welcome.moreSites': 'Zapnout další weby',
  'welcome.critics': 'Čí hodnocení vidíte',
  'welcome.moreCritics': 'Najít další kritiky',
  'welcome.privacyTitle': 'Co opouští váš prohlížeč',
  'welcome.privacy':
    'Nic z toho, co si prohlížíte: archivy jsou ve vašem prohlížeči a filmy se hledají tam. Nikdo se nic nedozví a nic se nepočítá.',
  'news.look':
    'Odznaky mění roh, velikost nebo krytí, nebo jsou vidět, jen když na film ukazujete: na všech webech, nebo na jednom.',
  'news.scores': 'Vlastní hodnocení webů lze zahalit.',
  'news.options': 'Obojí je v nastavení, v části „Zobrazení“.',
  'welcome.options': 'Všechna nastavení',
};
