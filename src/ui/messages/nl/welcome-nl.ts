import type { welcomeEn } from '../en/welcome-en.ts';
import type { Translated } from '../message-text.ts';

export const welcomeNl: Translated<typeof welcomeEn> = {
  'welcome.pageTitle': 'Welkom bij Reelgrade',
  'welcome.title': 'Wat critici vonden, waar je een film kiest',
  'welcome.badges': 'Op posters en naast titels staat een cijfer. Kleur en vorm zeggen hoe goed de film is.',
  'welcome.card':
    'Wijs het aan, tab ernaartoe of tik erop: de woorden van de criticus, en waarom ze over deze film gaan.',
  'welcome.popup': 'Het pictogram in de werkbalk toont de films van een pagina en doorzoekt alle recensies.',
  'welcome.tryTitle': 'Probeer het hier',
  'welcome.tryHint': 'Druk op een cijfer. Dit zijn recensies uit de archieven in je browser.',
  'welcome.sites': 'Waar het werkt',
  'welcome.moreSites': 'Meer sites aanzetten',
  'welcome.critics': 'Wiens cijfers je ziet',
  'welcome.moreCritics': 'Meer critici vinden',
  'welcome.privacyTitle': 'Wat je browser verlaat',
  'welcome.privacy':
    'Niets van wat je bekijkt: de archieven staan in je browser, en titels worden daar opgezocht. Niemand hoort iets, en niets wordt geteld.',
  'news.look':
    'Plaatjes krijgen een andere hoek, grootte of dekking, of staan er alleen terwijl je een titel aanwijst: op alle sites of op één.',
  'news.scores': 'De scores van de sites zelf kunnen worden versluierd.',
  'news.options': 'Beide staan bij de opties, onder ‘Weergave’.',
  'welcome.options': 'Alle opties',
};
