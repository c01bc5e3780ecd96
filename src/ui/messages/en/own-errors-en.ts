/** What can go wrong between the extension's parts, in a page too: what happened, then what to do. */
export const ownErrorsEn = {
  'error.unexpected': '{detail}',
  'error.noAnswer': 'Reelgrade did not answer (“{name}”). Close this and open it again.',
  'error.extensionGone': 'Reelgrade was updated or removed. Reload the page.',
  'error.partMissing': 'A part of Reelgrade could not be loaded. Reload the page.',
  'error.foreignSender': 'Reelgrade answers its own pages and scripts only.',
  'error.notForPages': 'A content script may not send “{name}”.',
  'error.invalidMessage': 'Reelgrade got a message that it cannot read (“{name}”): {detail}',
  'error.catalogCleared': 'The browser has cleared this archive; update it again.',
} as const;
