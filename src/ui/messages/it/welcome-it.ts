import type { welcomeEn } from '../en/welcome-en.ts';
import type { Translated } from '../message-text.ts';

export const welcomeIt: Translated<typeof welcomeEn> = {
  'welcome.pageTitle': 'Benvenuto in Reelgrade',
  'welcome.title': 'Il parere dei critici, là dove scegli un film',
  'welcome.badges':
    'Un voto sta sulle locandine e accanto ai titoli. Colore e forma dicono quanto vale il film.',
  'welcome.card':
    'Indicalo, raggiungilo con Tab o toccalo: le parole del critico e perché parlano di questo film.',
  'welcome.popup': 'L’icona nella barra elenca i film di una pagina e cerca in tutte le recensioni.',
  'welcome.tryTitle': 'Prova qui',
  'welcome.tryHint': 'Premi un voto. Sono recensioni degli archivi nel tuo browser.',
  'welcome.sites': 'Dove funziona',
  'welcome.moreSites': 'Attiva altri siti',
  'welcome.critics': 'Di chi vedi i voti',
  'welcome.moreCritics': 'Trova altri critici',
  'welcome.privacyTitle': 'Che cosa esce dal tuo browser',
  'welcome.privacy':
    'Nulla di ciò che guardi: gli archivi sono nel tuo browser, e i titoli si cercano lì. Nessuno viene a saperlo e nulla è contato.',
  'news.look':
    'I bollini cambiano angolo, dimensione o opacità, o si mostrano solo mentre indichi un titolo: su tutti i siti o su uno.',
  'news.scores': 'I punteggi dei siti stessi si possono velare.',
  'news.options': 'Entrambe sono nelle opzioni, in «Aspetto».',
  'welcome.options': 'Tutte le opzioni',
};
