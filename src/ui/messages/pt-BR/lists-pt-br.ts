import type { listsEn } from '../en/lists-en.ts';
import type { Translated } from '../message-text.ts';

export const listsPtBr: Translated<typeof listsEn> = {
  'list.back': 'Voltar',
  'list.tryAgain': 'Tentar de novo',
  'search.label': 'Buscar em todas as críticas',
  'search.searching': 'Buscando…',
  'search.failed': 'A busca falhou',
  'search.results': 'Críticas encontradas',
  'search.count': { one: 'Uma crítica encontrada', other: '{count} críticas encontradas' },
  'search.none': 'Nenhuma crítica encontrada',
  'search.noneHint':
    'Nada para “{words}”. Tente com menos letras do título, ou com uma nota ou um ano: “b+ 1999”.',
  'offer.about': {
    one: '{critic} · {count} crítica · {size} de {host}',
    other: '{critic} · {count} críticas · {size} de {host}',
  },
  'offer.signed': 'Assinado com a chave {key}. De agora em diante, só é aceito com essa chave.',
  'offer.unsigned': 'Não assinado: quem cuida do servidor pode alterá-lo.',
  'offer.hostSees': 'O servidor vê que alguém lê o arquivo, e nunca o que você vê.',
  'offer.fetching': 'Buscando o arquivo…',
  'offer.subscribe': 'Assinar',
  'offer.notNow': 'Agora não',
};
