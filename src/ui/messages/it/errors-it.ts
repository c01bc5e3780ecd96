import type { errorsEn } from '../en/errors-en.ts';
import type { Translated } from '../message-text.ts';

export const errorsIt: Translated<typeof errorsEn> = {
  'error.noRoom': 'Il browser non ha più spazio. Libera spazio sul disco e riprova.',
  'error.notAllowed': 'Il permesso non è stato concesso. Riprova e scegli «Consenti».',
  'error.permissionGone':
    'Reelgrade non può più interpellare questo server: il permesso è stato ritirato. Scegli «Aggiorna ora» per concederlo di nuovo.',
  'error.notAnAddress': 'Questo non è un indirizzo web.',
  'error.notSecure': 'Gli archivi si leggono solo via HTTPS.',
  'error.passwordInAddress': 'L’indirizzo contiene una password. Usalo senza.',
  'error.redirected': 'Questo indirizzo rimanda a un altro. Usa quello.',
  'error.hostTooSlow': 'Il server è troppo lento. Riprova più tardi.',
  'error.hostUnreachable': 'Il server non è raggiungibile.',
  'error.connectionBroke': 'La connessione si è interrotta. Riprova.',
  'error.unaskedNotModified': 'Il server ha risposto «non modificato» a una richiesta che non lo chiedeva.',
  'error.notFound': 'A questo indirizzo non c’è nulla.',
  'error.hostStatus': 'Il server ha risposto con un errore ({status}).',
  'error.textTooLarge': 'Ciò che si trova a questo indirizzo è troppo grande per un manifesto (64 kB).',
  'error.wrongRange': 'Il server ha mandato una parte del file diversa da quella richiesta.',
  'error.fileTooLong': 'Il file è più lungo di quanto dica il manifesto.',
  'error.fileTooShort': 'Il file è finito troppo presto.',
  'error.wrongHash': 'Il file non è quello indicato dal manifesto (la sua impronta è diversa).',
  'error.overLimit': 'L’archivio è di {size} MB; accetti al massimo {limit} MB.',
  'error.olderArchive': 'Il server offre una versione dell’archivio più vecchia di quella salvata.',
  'error.changedSilently': 'L’archivio è cambiato senza dire di essere più recente.',
  'error.noOffer': 'Questo indirizzo è una pagina web e non offre archivi.',
  'error.fileOverLimit': 'Questo file supera il limite impostato qui sotto.',
  'error.listTooLarge': 'Questo file è troppo grande per un elenco di archivi.',
  'error.notAList': 'Questo file non è un elenco di archivi.',
  'error.listNewer':
    'Questo elenco viene da una versione più recente di Reelgrade. Aggiorna Reelgrade per leggerlo.',
  'error.manifestTooLarge': 'Il manifesto supera i 64 kB.',
  'error.manifestIsPage': 'Questo indirizzo è una pagina web, non un archivio.',
  'error.manifestNotJson': 'Il manifesto non è JSON.',
  'error.manifestNewer': 'Questo archivio è in un formato più recente; aggiorna Reelgrade per leggerlo.',
  'error.manifestInvalid': 'Il manifesto è sbagliato in «{place}»: {detail}',
  'error.manifestTooDeep': 'Il manifesto è annidato troppo in profondità.',
  'error.signatureGone': 'L’archivio prima era firmato e ora non lo è più.',
  'error.signatureMissing': 'L’archivio nomina una chiave ma non è firmato con essa.',
  'error.signatureWrong': 'La firma dell’archivio è sbagliata.',
  'error.keyChanged': 'L’archivio è firmato con una chiave diversa da prima.',
  'error.correctionsNotJson': 'Questo non è un file di correzioni: non è JSON.',
  'error.correctionsNewer':
    'Queste correzioni vengono da una versione più recente di Reelgrade. Aggiorna Reelgrade per leggerle.',
  'error.correctionsOther': 'Questo non è un file di correzioni: contiene altro.',
  'error.correctionsInvalid':
    'Questa versione non riesce a leggerlo come file di correzioni. In «{place}»: {detail}.',
  'error.packTooLarge': 'Il file dei siti riparati supera i 512 kB.',
  'error.packNotJson': 'Il file dei siti riparati non è JSON.',
  'error.packNewer':
    'Il file dei siti riparati è per una versione più recente di Reelgrade; aggiorna Reelgrade per usarlo.',
  'error.packUnsigned': 'Il file dei siti riparati non è firmato.',
  'error.packSignatureWrong': 'Il file dei siti riparati non è firmato dagli autori di Reelgrade.',
  'error.directoryInvalid': 'L’elenco degli archivi è sbagliato: {detail}',
  'error.packInvalid': 'Il file dei siti riparati è sbagliato in «{place}»: {detail}',
  'error.packOlder': 'Il file dei siti riparati non è più recente di ciò che c’è qui.',
  'error.packUnknownSite':
    'Il file dei siti riparati nomina un sito che questa versione non conosce: {site}.',
  'error.notAllOfMine': 'Questo non è un file salvato da Reelgrade.',
  'error.allOfMineNewer':
    'Questo file viene da una versione più nuova di Reelgrade. Aggiorna Reelgrade per leggerlo.',
  'error.notAWatchExport':
    'Questa non è un’esportazione di Letterboxd, IMDb o Trakt che sappiamo leggere. Scegli uno dei suoi file CSV o JSON.',
};
