import type { syncEn } from '../en/sync-en.ts';
import type { Translated } from '../message-text.ts';

export const syncPtBr: Translated<typeof syncEn> = {
  'sync.on': 'Levar minhas configurações aos meus outros navegadores',
  'sync.hint':
    'Pela sincronização do navegador, que então guarda uma cópia: a aparência de notas e selos, o que é esmaecido ou oculto, sites desativados, o idioma. Não arquivos, correções nem filmes. De duas mudanças de uma configuração vale a mais recente.',
  'sync.failed': 'Não levado: {settings}. O navegador não tem mais espaço, ou a sincronização recusou.',
};
