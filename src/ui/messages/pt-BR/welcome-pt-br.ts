import type { welcomeEn } from '../en/welcome-en.ts';
import type { Translated } from '../message-text.ts';

export const welcomePtBr: Translated<typeof welcomeEn> = {
  'welcome.pageTitle': 'Boas-vindas ao Reelgrade',
  'welcome.title': 'O que os críticos acharam, onde você escolhe um filme',
  'welcome.badges':
    'Uma nota fica nos cartazes e ao lado dos títulos. A cor e a forma dizem o quanto o filme é bom.',
  'welcome.card': 'Aponte, chegue com Tab ou toque nela: as palavras do crítico e por que falam deste filme.',
  'welcome.popup': 'O ícone na barra lista os filmes de uma página e busca em todas as críticas.',
  'welcome.tryTitle': 'Experimente aqui',
  'welcome.tryHint': 'Pressione uma nota. São críticas dos arquivos no seu navegador.',
  'welcome.sites': 'Onde funciona',
  'welcome.moreSites': 'Ativar mais sites',
  'welcome.critics': 'De quem são as notas que você vê',
  'welcome.moreCritics': 'Encontrar mais críticos',
  'welcome.privacyTitle': 'O que sai do seu navegador',
  'welcome.privacy':
    'Nada do que você olha: os arquivos estão no seu navegador, e os títulos são procurados ali. Ninguém fica sabendo, e nada é contado.',
  'news.look':
    'Os selos mudam de canto, tamanho ou opacidade, ou só aparecem enquanto você aponta para um título: em todos os sites ou em um.',
  'news.scores': 'As notas dos próprios sites podem ser veladas.',
  'news.options': 'Ambos estão nas opções, em “Exibição”.',
  'welcome.options': 'Todas as opções',
};
