import type { ownErrorsEn } from '../en/own-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const ownErrorsPtBr: Translated<typeof ownErrorsEn> = {
  'error.unexpected': '{detail}',
  'error.noAnswer': 'O Reelgrade não respondeu (“{name}”). Feche e abra de novo.',
  'error.extensionGone': 'O Reelgrade foi atualizado ou removido. Recarregue a página.',
  'error.partMissing': 'Não foi possível carregar uma parte do Reelgrade. Recarregue a página.',
  'error.foreignSender': 'O Reelgrade só responde às suas próprias páginas e scripts.',
  'error.notForPages': 'Um script de página não pode enviar “{name}”.',
  'error.invalidMessage': 'O Reelgrade recebeu uma mensagem que não consegue ler (“{name}”): {detail}',
  'error.catalogCleared': 'O navegador apagou este arquivo; atualize-o de novo.',
};
