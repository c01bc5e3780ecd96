import type { errorsEn } from '../en/errors-en.ts';
import type { Translated } from '../message-text.ts';

export const errorsFr: Translated<typeof errorsEn> = {
  'error.noRoom': 'Le navigateur n’a plus de place. Libérez de l’espace disque, puis réessayez.',
  'error.notAllowed': 'L’autorisation n’a pas été accordée. Réessayez et choisissez « Autoriser ».',
  'error.permissionGone':
    'Reelgrade ne peut plus interroger cet hôte : l’autorisation a été retirée. Choisissez « Mettre à jour » pour l’accorder de nouveau.',
  'error.notAnAddress': 'Ce n’est pas une adresse web.',
  'error.notSecure': 'Les archives ne sont lues qu’en HTTPS.',
  'error.passwordInAddress': 'L’adresse contient un mot de passe. Utilisez-la sans mot de passe.',
  'error.redirected': 'Cette adresse redirige vers une autre. Utilisez cette autre adresse.',
  'error.hostTooSlow': 'L’hôte est trop lent. Réessayez plus tard.',
  'error.hostUnreachable': 'Impossible de joindre l’hôte.',
  'error.connectionBroke': 'La connexion a été interrompue. Réessayez.',
  'error.unaskedNotModified': 'L’hôte a répondu « non modifié » à une requête qui ne le demandait pas.',
  'error.notFound': 'Il n’y a rien à cette adresse.',
  'error.hostStatus': 'L’hôte a répondu par une erreur ({status}).',
  'error.textTooLarge': 'Ce qui se trouve à cette adresse est trop grand pour un manifeste (64 ko).',
  'error.wrongRange': 'L’hôte a envoyé une autre partie du fichier que celle demandée.',
  'error.fileTooLong': 'Le fichier est plus long que ne le dit le manifeste.',
  'error.fileTooShort': 'Le fichier s’est terminé trop tôt.',
  'error.wrongHash': 'Ce fichier n’est pas celui que nomme le manifeste (son empreinte diffère).',
  'error.overLimit': 'L’archive pèse {size} Mo ; vous acceptez au plus {limit} Mo.',
  'error.olderArchive':
    'L’hôte propose une version de l’archive plus ancienne que celle qui est enregistrée.',
  'error.changedSilently': 'L’archive a changé sans indiquer qu’elle est plus récente.',
  'error.noOffer': 'Cette adresse est une page web qui ne propose aucune archive.',
  'error.fileOverLimit': 'Ce fichier dépasse la limite fixée ci-dessous.',
  'error.listTooLarge': 'Ce fichier est trop grand pour une liste d’archives.',
  'error.notAList': 'Ce fichier n’est pas une liste d’archives.',
  'error.listNewer':
    'Cette liste vient d’une version plus récente de Reelgrade. Mettez Reelgrade à jour pour la lire.',
  'error.manifestTooLarge': 'Le manifeste dépasse 64 ko.',
  'error.manifestIsPage': 'Cette adresse est une page web, pas une archive.',
  'error.manifestNotJson': 'Le manifeste n’est pas du JSON.',
  'error.manifestNewer':
    'Cette archive est dans un format plus récent ; mettez Reelgrade à jour pour la lire.',
  'error.manifestInvalid': 'Le manifeste est erroné à « {place} » : {detail}',
  'error.manifestTooDeep': 'Le manifeste est imbriqué trop profondément.',
  'error.signatureGone': 'L’archive était signée et ne l’est plus.',
  'error.signatureMissing': 'L’archive nomme une clé mais n’est pas signée avec elle.',
  'error.signatureWrong': 'La signature de l’archive est fausse.',
  'error.keyChanged': 'L’archive est signée avec une autre clé qu’auparavant.',
  'error.correctionsNotJson': 'Ce n’est pas un fichier de corrections : ce n’est pas du JSON.',
  'error.correctionsNewer':
    'Ces corrections viennent d’une version plus récente de Reelgrade. Mettez Reelgrade à jour pour les lire.',
  'error.correctionsOther': 'Ce n’est pas un fichier de corrections : il contient autre chose.',
  'error.correctionsInvalid':
    'Cette version ne peut pas lire ce fichier de corrections. À « {place} » : {detail}.',
  'error.packTooLarge': 'Le fichier des sites réparés dépasse 512 ko.',
  'error.packNotJson': 'Le fichier des sites réparés n’est pas du JSON.',
  'error.packNewer':
    'Le fichier des sites réparés est pour une version plus récente de Reelgrade ; mettez Reelgrade à jour pour l’utiliser.',
  'error.packUnsigned': 'Le fichier des sites réparés n’est pas signé.',
  'error.packSignatureWrong': 'Le fichier des sites réparés n’est pas signé par les auteurs de Reelgrade.',
  'error.directoryInvalid': 'La liste des archives est erronée : {detail}',
  'error.packInvalid': 'Le fichier des sites réparés est erroné à « {place} » : {detail}',
  'error.packOlder': 'Le fichier des sites réparés n’est pas plus récent que ce qui est ici.',
  'error.packUnknownSite':
    'Le fichier des sites réparés nomme un site que cette version ne connaît pas : {site}.',
  'error.notAllOfMine': 'Ce n’est pas un fichier enregistré par Reelgrade.',
  'error.allOfMineNewer':
    'Ce fichier vient d’une version plus récente de Reelgrade. Mettez Reelgrade à jour pour le lire.',
  'error.notAWatchExport':
    'Ce n’est pas un export de Letterboxd, IMDb ou Trakt que nous sachions lire. Choisissez l’un de ses fichiers CSV ou JSON.',
};
