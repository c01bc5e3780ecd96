import type { errorsEn } from '../en/errors-en.ts';
import type { Translated } from '../message-text.ts';

export const errorsPtBr: Translated<typeof errorsEn> = {
  'error.noRoom': 'O navegador não tem mais espaço. Libere espaço em disco e tente de novo.',
  'error.notAllowed': 'A permissão não foi concedida. Tente de novo e escolha “Permitir”.',
  'error.permissionGone':
    'O Reelgrade não pode mais consultar este servidor: a permissão foi retirada. Escolha “Atualizar agora” para concedê-la de novo.',
  'error.notAnAddress': 'Isto não é um endereço da web.',
  'error.notSecure': 'Arquivos só são lidos por HTTPS.',
  'error.passwordInAddress': 'O endereço contém uma senha. Use-o sem ela.',
  'error.redirected': 'Este endereço redireciona para outro. Use o outro.',
  'error.hostTooSlow': 'O servidor está lento demais. Tente mais tarde.',
  'error.hostUnreachable': 'Não foi possível alcançar o servidor.',
  'error.connectionBroke': 'A conexão caiu. Tente de novo.',
  'error.unaskedNotModified': 'O servidor respondeu “não modificado” a um pedido que não perguntava isso.',
  'error.notFound': 'Não há nada neste endereço.',
  'error.hostStatus': 'O servidor respondeu com um erro ({status}).',
  'error.textTooLarge': 'O que está neste endereço é grande demais para um manifesto (64 kB).',
  'error.wrongRange': 'O servidor enviou outra parte do arquivo que não a pedida.',
  'error.fileTooLong': 'O arquivo é mais longo do que o manifesto diz.',
  'error.fileTooShort': 'O arquivo terminou cedo demais.',
  'error.wrongHash': 'O arquivo não é o que o manifesto nomeia (o hash é outro).',
  'error.overLimit': 'O arquivo tem {size} MB; você aceita no máximo {limit} MB.',
  'error.olderArchive': 'O servidor oferece uma versão do arquivo mais antiga que a guardada.',
  'error.changedSilently': 'O arquivo mudou sem dizer que é mais novo.',
  'error.noOffer': 'Este endereço é uma página da web e não oferece nenhum arquivo.',
  'error.fileOverLimit': 'Este arquivo passa do limite definido abaixo.',
  'error.listTooLarge': 'Este arquivo é grande demais para uma lista de arquivos.',
  'error.notAList': 'Este arquivo não é uma lista de arquivos.',
  'error.listNewer': 'Esta lista é de uma versão mais nova do Reelgrade. Atualize o Reelgrade para lê-la.',
  'error.manifestTooLarge': 'O manifesto passa de 64 kB.',
  'error.manifestIsPage': 'Este endereço é uma página da web, não um arquivo.',
  'error.manifestNotJson': 'O manifesto não é JSON.',
  'error.manifestNewer': 'Este arquivo está em um formato mais novo; atualize o Reelgrade para lê-lo.',
  'error.manifestInvalid': 'O manifesto está errado em “{place}”: {detail}',
  'error.manifestTooDeep': 'O manifesto está aninhado fundo demais.',
  'error.signatureGone': 'O arquivo era assinado e não é mais.',
  'error.signatureMissing': 'O arquivo nomeia uma chave, mas não está assinado com ela.',
  'error.signatureWrong': 'A assinatura do arquivo está errada.',
  'error.keyChanged': 'O arquivo está assinado com uma chave diferente da anterior.',
  'error.correctionsNotJson': 'Isto não é um arquivo de correções: não é JSON.',
  'error.correctionsNewer':
    'Estas correções são de uma versão mais nova do Reelgrade. Atualize o Reelgrade para lê-las.',
  'error.correctionsOther': 'Isto não é um arquivo de correções: contém outra coisa.',
  'error.correctionsInvalid':
    'Esta versão não consegue ler isto como arquivo de correções. Em “{place}”: {detail}.',
  'error.packTooLarge': 'O arquivo de sites consertados passa de 512 kB.',
  'error.packNotJson': 'O arquivo de sites consertados não é JSON.',
  'error.packNewer':
    'O arquivo de sites consertados é para uma versão mais nova do Reelgrade; atualize o Reelgrade para usá-lo.',
  'error.packUnsigned': 'O arquivo de sites consertados não está assinado.',
  'error.packSignatureWrong':
    'O arquivo de sites consertados não está assinado pelos criadores do Reelgrade.',
  'error.directoryInvalid': 'A lista de arquivos está errada: {detail}',
  'error.packInvalid': 'O arquivo de sites consertados está errado em “{place}”: {detail}',
  'error.packOlder': 'O arquivo de sites consertados não é mais novo do que o que está aqui.',
  'error.packUnknownSite':
    'O arquivo de sites consertados nomeia um site que esta versão não conhece: {site}.',
  'error.notAllOfMine': 'Isto não é um arquivo salvo pelo Reelgrade.',
  'error.allOfMineNewer':
    'Este arquivo é de uma versão mais nova do Reelgrade. Atualize o Reelgrade para lê-lo.',
  'error.notAWatchExport':
    'Esta não é uma exportação do Letterboxd, IMDb ou Trakt que saibamos ler. Escolha um dos arquivos CSV ou JSON dela.',
};
