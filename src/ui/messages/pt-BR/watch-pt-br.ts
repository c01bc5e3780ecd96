import type { watchEn } from '../en/watch-en.ts';
import type { Translated } from '../message-text.ts';

export const watchPtBr: Translated<typeof watchEn> = {
  'watch.label': 'O que você diz deste filme',
  'watch.seen': 'Visto',
  'watch.wanted': 'Quero ver',
  'watch.refused': 'Não é para mim',
};
