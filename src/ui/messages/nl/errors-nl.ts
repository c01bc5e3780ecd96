import type { errorsEn } from '../en/errors-en.ts';
import type { Translated } from '../message-text.ts';

export const errorsNl: Translated<typeof errorsEn> = {
  'error.noRoom': 'De browser heeft geen ruimte meer. Maak schijfruimte vrij en probeer het opnieuw.',
  'error.notAllowed': 'De toestemming is niet gegeven. Probeer het opnieuw en kies ‘Toestaan’.',
  'error.permissionGone':
    'Reelgrade mag deze server niet meer vragen: de toestemming is ingetrokken. Kies ‘Nu bijwerken’ om die weer te geven.',
  'error.notAnAddress': 'Dit is geen webadres.',
  'error.notSecure': 'Archieven worden alleen via HTTPS gelezen.',
  'error.passwordInAddress': 'Het adres bevat een wachtwoord. Gebruik het zonder.',
  'error.redirected': 'Dit adres verwijst door naar een ander. Gebruik dat.',
  'error.hostTooSlow': 'De server is te traag. Probeer het later opnieuw.',
  'error.hostUnreachable': 'De server is niet bereikbaar.',
  'error.connectionBroke': 'De verbinding is verbroken. Probeer het opnieuw.',
  'error.unaskedNotModified': 'De server antwoordde ‘niet gewijzigd’ op een verzoek dat daar niet om vroeg.',
  'error.notFound': 'Op dit adres is niets te vinden.',
  'error.hostStatus': 'De server antwoordde met een fout ({status}).',
  'error.textTooLarge': 'Wat op dit adres staat, is te groot voor een manifest (64 kB).',
  'error.wrongRange': 'De server stuurde een ander deel van het bestand dan gevraagd.',
  'error.fileTooLong': 'Het bestand is langer dan het manifest zegt.',
  'error.fileTooShort': 'Het bestand hield te vroeg op.',
  'error.wrongHash': 'Het bestand is niet het bestand dat het manifest noemt (de hash verschilt).',
  'error.overLimit': 'Het archief is {size} MB; je neemt hoogstens {limit} MB.',
  'error.olderArchive': 'De server biedt een oudere versie van het archief aan dan de opgeslagen versie.',
  'error.changedSilently': 'Het archief is veranderd zonder te zeggen dat het nieuwer is.',
  'error.noOffer': 'Dit adres is een webpagina en biedt geen archief aan.',
  'error.fileOverLimit': 'Dit bestand is groter dan de grens die hieronder is ingesteld.',
  'error.listTooLarge': 'Dit bestand is te groot voor een lijst van archieven.',
  'error.notAList': 'Dit bestand is geen lijst van archieven.',
  'error.listNewer':
    'Deze lijst komt uit een nieuwere versie van Reelgrade. Werk Reelgrade bij om hem te lezen.',
  'error.manifestTooLarge': 'Het manifest is groter dan 64 kB.',
  'error.manifestIsPage': 'Dit adres is een webpagina, geen archief.',
  'error.manifestNotJson': 'Het manifest is geen JSON.',
  'error.manifestNewer': 'Dit archief heeft een nieuwere indeling; werk Reelgrade bij om het te lezen.',
  'error.manifestInvalid': 'Het manifest klopt niet bij ‘{place}’: {detail}',
  'error.manifestTooDeep': 'Het manifest is te diep genest.',
  'error.signatureGone': 'Het archief was ondertekend en is dat niet meer.',
  'error.signatureMissing': 'Het archief noemt een sleutel maar is er niet mee ondertekend.',
  'error.signatureWrong': 'De handtekening van het archief klopt niet.',
  'error.keyChanged': 'Het archief is met een andere sleutel ondertekend dan eerst.',
  'error.correctionsNotJson': 'Dit is geen bestand met correcties: het is geen JSON.',
  'error.correctionsNewer':
    'Deze correcties komen uit een nieuwere versie van Reelgrade. Werk Reelgrade bij om ze te lezen.',
  'error.correctionsOther': 'Dit is geen bestand met correcties: er staat iets anders in.',
  'error.correctionsInvalid':
    'Deze versie kan dit niet als bestand met correcties lezen. Bij ‘{place}’: {detail}.',
  'error.packTooLarge': 'Het bestand met herstelde sites is groter dan 512 kB.',
  'error.packNotJson': 'Het bestand met herstelde sites is geen JSON.',
  'error.packNewer':
    'Het bestand met herstelde sites is voor een nieuwere versie van Reelgrade; werk Reelgrade bij om het te gebruiken.',
  'error.packUnsigned': 'Het bestand met herstelde sites is niet ondertekend.',
  'error.packSignatureWrong':
    'Het bestand met herstelde sites is niet door de makers van Reelgrade ondertekend.',
  'error.directoryInvalid': 'De lijst met archieven klopt niet: {detail}',
  'error.packInvalid': 'Het bestand met herstelde sites klopt niet bij ‘{place}’: {detail}',
  'error.packOlder': 'Het bestand met herstelde sites is niet nieuwer dan wat hier is.',
  'error.packUnknownSite':
    'Het bestand met herstelde sites noemt een site die deze versie niet kent: {site}.',
  'error.notAllOfMine': 'Dit is geen bestand dat Reelgrade heeft opgeslagen.',
  'error.allOfMineNewer':
    'Dit bestand komt uit een nieuwere versie van Reelgrade. Werk Reelgrade bij om het te lezen.',
  'error.notAWatchExport':
    'Dit is geen export van Letterboxd, IMDb of Trakt die we kunnen lezen. Kies een van de CSV- of JSON-bestanden ervan.',
};
