import type { errorsEn } from '../en/errors-en.ts';
import type { Translated } from '../message-text.ts';

export const errorsPl: Translated<typeof errorsEn> = {
  'error.noRoom': 'Przeglądarka nie ma już miejsca. Zwolnij miejsce na dysku i spróbuj ponownie.',
  'error.notAllowed': 'Nie udzielono zgody. Spróbuj ponownie i wybierz „Zezwól”.',
  'error.permissionGone':
    'Reelgrade nie może już pytać tego serwera: zgoda została cofnięta. Wybierz „Aktualizuj teraz”, aby udzielić jej ponownie.',
  'error.notAnAddress': 'To nie jest adres internetowy.',
  'error.notSecure': 'Archiwa są czytane tylko przez HTTPS.',
  'error.passwordInAddress': 'Adres zawiera hasło. Użyj go bez hasła.',
  'error.redirected': 'Ten adres przekierowuje na inny. Użyj tamtego.',
  'error.hostTooSlow': 'Serwer jest zbyt wolny. Spróbuj później.',
  'error.hostUnreachable': 'Nie można połączyć się z serwerem.',
  'error.connectionBroke': 'Połączenie zostało przerwane. Spróbuj ponownie.',
  'error.unaskedNotModified': 'Serwer odpowiedział „bez zmian” na żądanie, które o to nie pytało.',
  'error.notFound': 'Pod tym adresem niczego nie ma.',
  'error.hostStatus': 'Serwer odpowiedział błędem ({status}).',
  'error.textTooLarge': 'To, co jest pod tym adresem, jest za duże na manifest (64 kB).',
  'error.wrongRange': 'Serwer przysłał inną część pliku niż ta, o którą proszono.',
  'error.fileTooLong': 'Plik jest dłuższy, niż podaje manifest.',
  'error.fileTooShort': 'Plik skończył się zbyt wcześnie.',
  'error.wrongHash': 'To nie jest plik, który wymienia manifest (jego skrót jest inny).',
  'error.overLimit': 'Archiwum ma {size} MB; przyjmujesz najwyżej {limit} MB.',
  'error.olderArchive': 'Serwer oferuje starszą wersję archiwum niż zapisana.',
  'error.changedSilently': 'Archiwum zmieniło się, nie podając, że jest nowsze.',
  'error.noOffer': 'Ten adres to strona internetowa i nie oferuje archiwum.',
  'error.fileOverLimit': 'Ten plik przekracza limit ustawiony poniżej.',
  'error.listTooLarge': 'Ten plik jest za duży na listę archiwów.',
  'error.notAList': 'Ten plik nie jest listą archiwów.',
  'error.listNewer': 'Ta lista pochodzi z nowszej wersji Reelgrade. Zaktualizuj Reelgrade, aby ją odczytać.',
  'error.manifestTooLarge': 'Manifest jest większy niż 64 kB.',
  'error.manifestIsPage': 'Ten adres to strona internetowa, a nie archiwum.',
  'error.manifestNotJson': 'Manifest nie jest w formacie JSON.',
  'error.manifestNewer': 'To archiwum jest w nowszym formacie; zaktualizuj Reelgrade, aby je odczytać.',
  'error.manifestInvalid': 'Manifest jest błędny w miejscu „{place}”: {detail}',
  'error.manifestTooDeep': 'Manifest jest zagnieżdżony zbyt głęboko.',
  'error.signatureGone': 'Archiwum było podpisane, a już nie jest.',
  'error.signatureMissing': 'Archiwum podaje klucz, ale nie jest nim podpisane.',
  'error.signatureWrong': 'Podpis archiwum jest nieprawidłowy.',
  'error.keyChanged': 'Archiwum jest podpisane innym kluczem niż wcześniej.',
  'error.correctionsNotJson': 'To nie jest plik z poprawkami: nie jest w formacie JSON.',
  'error.correctionsNewer':
    'Te poprawki pochodzą z nowszej wersji Reelgrade. Zaktualizuj Reelgrade, aby je odczytać.',
  'error.correctionsOther': 'To nie jest plik z poprawkami: zawiera coś innego.',
  'error.correctionsInvalid':
    'Ta wersja nie potrafi odczytać tego jako pliku z poprawkami. W miejscu „{place}”: {detail}.',
  'error.packTooLarge': 'Plik z naprawionymi witrynami jest większy niż 512 kB.',
  'error.packNotJson': 'Plik z naprawionymi witrynami nie jest w formacie JSON.',
  'error.packNewer':
    'Plik z naprawionymi witrynami jest dla nowszej wersji Reelgrade; zaktualizuj Reelgrade, aby go użyć.',
  'error.packUnsigned': 'Plik z naprawionymi witrynami nie jest podpisany.',
  'error.packSignatureWrong': 'Plik z naprawionymi witrynami nie jest podpisany przez twórców Reelgrade.',
  'error.directoryInvalid': 'Lista archiwów jest błędna: {detail}',
  'error.packInvalid': 'Plik z naprawionymi witrynami jest błędny w miejscu „{place}”: {detail}',
  'error.packOlder': 'Plik z naprawionymi witrynami nie jest nowszy niż to, co tu jest.',
  'error.packUnknownSite':
    'Plik z naprawionymi witrynami wymienia witrynę, której ta wersja nie zna: {site}.',
  'error.notAllOfMine': 'To nie jest plik zapisany przez Reelgrade.',
  'error.allOfMineNewer':
    'Ten plik pochodzi z nowszej wersji Reelgrade. Zaktualizuj Reelgrade, aby go odczytać.',
  'error.notAWatchExport':
    'To nie jest eksport z Letterboxd, IMDb ani Trakt, który umiemy odczytać. Wybierz jeden z jego plików CSV lub JSON.',
};
