import type { errorsEn } from '../en/errors-en.ts';
import type { Translated } from '../message-text.ts';

export const errorsEs: Translated<typeof errorsEn> = {
  'error.noRoom': 'Al navegador no le queda sitio. Libera espacio en el disco y vuelve a intentarlo.',
  'error.notAllowed': 'No se concedió el permiso. Inténtalo otra vez y elige «Permitir».',
  'error.permissionGone':
    'Reelgrade ya no puede consultar este servidor: se retiró el permiso. Elige «Actualizar ahora» para concederlo otra vez.',
  'error.notAnAddress': 'Esto no es una dirección web.',
  'error.notSecure': 'Los archivos solo se leen por HTTPS.',
  'error.passwordInAddress': 'La dirección contiene una contraseña. Úsala sin ella.',
  'error.redirected': 'Esta dirección redirige a otra. Usa esa.',
  'error.hostTooSlow': 'El servidor es demasiado lento. Inténtalo más tarde.',
  'error.hostUnreachable': 'No se puede llegar al servidor.',
  'error.connectionBroke': 'Se cortó la conexión. Inténtalo otra vez.',
  'error.unaskedNotModified': 'El servidor respondió «sin cambios» a una petición que no lo preguntaba.',
  'error.notFound': 'No hay nada en esta dirección.',
  'error.hostStatus': 'El servidor respondió con un error ({status}).',
  'error.textTooLarge': 'Lo que hay en esta dirección es demasiado grande para un manifiesto (64 kB).',
  'error.wrongRange': 'El servidor envió otra parte del fichero que la pedida.',
  'error.fileTooLong': 'El fichero es más largo de lo que dice el manifiesto.',
  'error.fileTooShort': 'El fichero terminó antes de tiempo.',
  'error.wrongHash': 'Este fichero no es el que nombra el manifiesto (su huella es otra).',
  'error.overLimit': 'El archivo tiene {size} MB; aceptas como máximo {limit} MB.',
  'error.olderArchive': 'El servidor ofrece una versión del archivo anterior a la guardada.',
  'error.changedSilently': 'El archivo ha cambiado sin decir que es más reciente.',
  'error.noOffer': 'Esta dirección es una página web y no ofrece ningún archivo.',
  'error.fileOverLimit': 'Este fichero supera el límite fijado abajo.',
  'error.listTooLarge': 'Este fichero es demasiado grande para una lista de archivos.',
  'error.notAList': 'Este fichero no es una lista de archivos.',
  'error.listNewer': 'Esta lista es de una versión más nueva de Reelgrade. Actualiza Reelgrade para leerla.',
  'error.manifestTooLarge': 'El manifiesto supera los 64 kB.',
  'error.manifestIsPage': 'Esta dirección es una página web, no un archivo.',
  'error.manifestNotJson': 'El manifiesto no es JSON.',
  'error.manifestNewer': 'Este archivo está en un formato más nuevo; actualiza Reelgrade para leerlo.',
  'error.manifestInvalid': 'El manifiesto está mal en «{place}»: {detail}',
  'error.manifestTooDeep': 'El manifiesto está anidado a demasiada profundidad.',
  'error.signatureGone': 'El archivo estaba firmado y ya no lo está.',
  'error.signatureMissing': 'El archivo nombra una clave pero no está firmado con ella.',
  'error.signatureWrong': 'La firma del archivo es incorrecta.',
  'error.keyChanged': 'El archivo está firmado con otra clave que antes.',
  'error.correctionsNotJson': 'Esto no es un fichero de correcciones: no es JSON.',
  'error.correctionsNewer':
    'Estas correcciones son de una versión más nueva de Reelgrade. Actualiza Reelgrade para leerlas.',
  'error.correctionsOther': 'Esto no es un fichero de correcciones: contiene otra cosa.',
  'error.correctionsInvalid':
    'Esta versión no puede leer esto como fichero de correcciones. En «{place}»: {detail}.',
  'error.packTooLarge': 'El fichero de sitios reparados supera los 512 kB.',
  'error.packNotJson': 'El fichero de sitios reparados no es JSON.',
  'error.packNewer':
    'El fichero de sitios reparados es para una versión más nueva de Reelgrade; actualiza Reelgrade para usarlo.',
  'error.packUnsigned': 'El fichero de sitios reparados no está firmado.',
  'error.packSignatureWrong': 'El fichero de sitios reparados no está firmado por los autores de Reelgrade.',
  'error.directoryInvalid': 'La lista de archivos está mal: {detail}',
  'error.packInvalid': 'El fichero de sitios reparados está mal en «{place}»: {detail}',
  'error.packOlder': 'El fichero de sitios reparados no es más nuevo que lo que hay aquí.',
  'error.packUnknownSite':
    'El fichero de sitios reparados nombra un sitio que esta versión no conoce: {site}.',
  'error.notAllOfMine': 'Esto no es un fichero guardado por Reelgrade.',
  'error.allOfMineNewer':
    'Este fichero es de una versión más nueva de Reelgrade. Actualiza Reelgrade para leerlo.',
  'error.notAWatchExport':
    'Esto no es una exportación de Letterboxd, IMDb o Trakt que sepamos leer. Elige uno de sus ficheros CSV o JSON.',
};
