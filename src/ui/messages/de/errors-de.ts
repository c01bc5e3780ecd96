import type { errorsEn } from '../en/errors-en.ts';
import type { Translated } from '../message-text.ts';

export const errorsDe: Translated<typeof errorsEn> = {
  'error.noRoom':
    'Der Browser hat keinen Platz mehr. Machen Sie Speicherplatz frei und versuchen Sie es noch einmal.',
  'error.notAllowed':
    'Die Erlaubnis wurde nicht erteilt. Versuchen Sie es noch einmal und wählen Sie „Erlauben“.',
  'error.permissionGone':
    'Reelgrade darf diesen Server nicht mehr fragen: Die Erlaubnis wurde zurückgenommen. Wählen Sie „Jetzt aktualisieren“, um sie wieder zu geben.',
  'error.notAnAddress': 'Das ist keine Internetadresse.',
  'error.notSecure': 'Archive werden nur über HTTPS gelesen.',
  'error.passwordInAddress': 'Die Adresse enthält ein Passwort. Verwenden Sie sie ohne Passwort.',
  'error.redirected': 'Diese Adresse leitet zu einer anderen weiter. Verwenden Sie jene.',
  'error.hostTooSlow': 'Der Server ist zu langsam. Versuchen Sie es später noch einmal.',
  'error.hostUnreachable': 'Der Server ist nicht zu erreichen.',
  'error.connectionBroke': 'Die Verbindung ist abgebrochen. Versuchen Sie es noch einmal.',
  'error.unaskedNotModified':
    'Der Server antwortete „nicht geändert“ auf eine Anfrage, die nicht danach fragte.',
  'error.notFound': 'An dieser Adresse gibt es nichts.',
  'error.hostStatus': 'Der Server antwortete mit einem Fehler ({status}).',
  'error.textTooLarge': 'Was an dieser Adresse liegt, ist zu groß für ein Manifest (64 kB).',
  'error.wrongRange': 'Der Server schickte einen anderen Teil der Datei als den erbetenen.',
  'error.fileTooLong': 'Die Datei ist länger, als das Manifest sagt.',
  'error.fileTooShort': 'Die Datei endete zu früh.',
  'error.wrongHash': 'Die Datei ist nicht die, die das Manifest nennt (ihre Prüfsumme ist anders).',
  'error.overLimit': 'Das Archiv hat {size} MB; Sie nehmen höchstens {limit} MB.',
  'error.olderArchive': 'Der Server bietet eine ältere Fassung des Archivs an als die gespeicherte.',
  'error.changedSilently': 'Das Archiv hat sich geändert, ohne sich als neuer auszugeben.',
  'error.noOffer': 'Diese Adresse ist eine Webseite, und sie bietet kein Archiv an.',
  'error.fileOverLimit': 'Diese Datei ist größer als die unten eingestellte Grenze.',
  'error.listTooLarge': 'Diese Datei ist zu groß für eine Liste von Archiven.',
  'error.notAList': 'Diese Datei ist keine Liste von Archiven.',
  'error.listNewer':
    'Diese Liste ist von einer neueren Version von Reelgrade. Aktualisieren Sie Reelgrade, um sie zu lesen.',
  'error.manifestTooLarge': 'Das Manifest ist größer als 64 kB.',
  'error.manifestIsPage': 'Diese Adresse ist eine Webseite, kein Archiv.',
  'error.manifestNotJson': 'Das Manifest ist kein JSON.',
  'error.manifestNewer': 'Dieses Archiv hat ein neueres Format; aktualisieren Sie Reelgrade, um es zu lesen.',
  'error.manifestInvalid': 'Das Manifest ist bei „{place}“ fehlerhaft: {detail}',
  'error.manifestTooDeep': 'Das Manifest ist zu tief verschachtelt.',
  'error.signatureGone': 'Das Archiv war bisher signiert und ist es nicht mehr.',
  'error.signatureMissing': 'Das Archiv nennt einen Schlüssel, ist aber nicht damit signiert.',
  'error.signatureWrong': 'Die Signatur des Archivs ist falsch.',
  'error.keyChanged': 'Das Archiv ist mit einem anderen Schlüssel signiert als bisher.',
  'error.correctionsNotJson': 'Das ist keine Datei mit Korrekturen: Sie ist kein JSON.',
  'error.correctionsNewer':
    'Diese Korrekturen sind von einer neueren Version von Reelgrade. Aktualisieren Sie Reelgrade, um sie zu lesen.',
  'error.correctionsOther': 'Das ist keine Datei mit Korrekturen: Sie enthält etwas anderes.',
  'error.correctionsInvalid':
    'Diese Version kann das nicht als Datei mit Korrekturen lesen. Bei „{place}“: {detail}.',
  'error.packTooLarge': 'Die Datei mit reparierten Websites ist größer als 512 kB.',
  'error.packNotJson': 'Die Datei mit reparierten Websites ist kein JSON.',
  'error.packNewer':
    'Die Datei mit reparierten Websites ist für eine neuere Version von Reelgrade; aktualisieren Sie Reelgrade, um sie zu verwenden.',
  'error.packUnsigned': 'Die Datei mit reparierten Websites ist nicht signiert.',
  'error.packSignatureWrong':
    'Die Datei mit reparierten Websites ist nicht von den Machern von Reelgrade signiert.',
  'error.directoryInvalid': 'Die Liste der Archive ist fehlerhaft: {detail}',
  'error.packInvalid': 'Die Datei mit reparierten Websites ist bei „{place}“ fehlerhaft: {detail}',
  'error.packOlder': 'Die Datei mit reparierten Websites ist nicht neuer als das, was hier ist.',
  'error.packUnknownSite':
    'Die Datei mit reparierten Websites nennt eine Website, die diese Version nicht kennt: {site}.',
  'error.notAllOfMine': 'Das ist keine Datei, die Reelgrade gespeichert hat.',
  'error.allOfMineNewer':
    'Diese Datei stammt aus einer neueren Version von Reelgrade. Aktualisieren Sie Reelgrade, um sie zu lesen.',
  'error.notAWatchExport':
    'Das ist kein Export von Letterboxd, IMDb oder Trakt, den wir lesen können. Wählen Sie eine der CSV- oder JSON-Dateien daraus.',
};
