import type { helpEn } from '../en/help-en.ts';
import type { Translated } from '../message-text.ts';

export const helpPtBr: Translated<typeof helpEn> = {
  'help.title': 'Teclas e busca',
  'help.open': 'Ajuda',
  'help.keys': 'Teclas',
  'help.arrows': 'Percorrer a lista',
  'help.ends': 'Início e fim da lista',
  'help.enter': 'Abrir; na busca, abrir o melhor resultado',
  'help.search': 'Ir para a busca',
  'help.back': 'Voltar',
  'help.help': 'Esta ajuda',
  'help.typed': 'O que você pode digitar',
  'help.word': 'Um título; um ou dois erros são perdoados',
  'help.grade': 'Uma nota e um ano',
  'help.atLeast': 'Esta nota ou uma melhor',
  'help.decade': 'Dez anos',
  'help.critic': 'Um crítico, ou parte do nome',
  'help.ungraded': 'Críticas sem nota',
  'help.sort': 'Em ordem de nota; também de data ou título',
};
