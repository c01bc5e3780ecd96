import type { teachEn } from '../en/teach-en.ts';
import type { Translated } from '../message-text.ts';

export const teachPtBr: Translated<typeof teachEn> = {
  'teach.offer':
    'Falta algo aqui? Aponte para um título e para uma lista, e o Reelgrade passará a ler este site assim.',
  'teach.start': 'Ensinar esta página…',
  'teach.title': 'Ensinar esta página',
  'teach.pointTitle': 'Aponte para o título do filme de que esta página trata e clique nele.',
  'teach.pointTile': 'Aponte para um filme de uma lista desta página e clique nele.',
  'teach.keys': 'Pelo teclado: as setas percorrem a página, Enter escolhe, Esc encerra.',
  'teach.noTitle': 'Esta página não trata de um só filme',
  'teach.noTile': 'Não há lista aqui',
  'teach.pointed': 'Apontado: {words}',
  'teach.nothing': 'Não dá para ler um filme aí. Aponte para outro lugar.',
  'teach.found': 'Nesta página isso encontra:',
  'teach.film': 'O filme desta página: {film}',
  'teach.noFilm': 'Nenhum filme desta página.',
  'teach.tiles': {
    one: '{count} filme em listas:',
    many: '{count} de filmes em listas:',
    other: '{count} filmes em listas:',
  },
  'teach.noTiles': 'Nenhum filme em listas.',
  'teach.noYear': {
    one: '{count} sem ano, por isso a nota pode ser só provável.',
    many: '{count} sem ano, por isso as notas podem ser só prováveis.',
    other: '{count} sem ano, por isso as notas podem ser só prováveis.',
  },
  'teach.keep': 'Manter',
  'teach.again': 'Apontar de novo',
  'teach.other': 'Outra sugestão',
  'teach.cancel': 'Cancelar',
  'teach.move': 'Mover esta janela para cima ou para baixo',
  'teach.kept': 'Mantido para {host}, só neste navegador. Nas opções dá para remover ou salvar como arquivo.',
  'teach.close': 'Fechar',
  'taught.holds': 'Ensinado por você: páginas de títulos {pages}, listas {lists}',
  'taught.forget': 'Esquecer o que foi ensinado',
  'taught.forgotten': 'O que foi ensinado para {host} foi esquecido.',
  'taught.export': 'Exportar',
  'error.hostNotOwn':
    '{host} não é um dos seus próprios sites. Escolha antes “Sempre olhar em {host}” na janela do Reelgrade.',
};
