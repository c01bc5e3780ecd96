import type { ownErrorsEn } from '../en/own-errors-en.ts';
import type { Translated } from '../message-text.ts';

export const ownErrorsCs: Translated<typeof ownErrorsEn> = {
  'error.unexpected': '{detail}',
  'error.noAnswer': 'Reelgrade neodpověděl („{name}“). Zavřete to a otevřete znovu.',
  'error.extensionGone': 'Reelgrade byl aktualizován nebo odebrán. Načtěte stránku znovu.',
  'error.partMissing': 'Část Reelgrade se nepodařilo načíst. Načtěte stránku znovu.',
  'error.foreignSender': 'Reelgrade odpovídá jen svým vlastním stránkám a skriptům.',
  'error.notForPages': 'Skript ve stránce nesmí poslat „{name}“.',
  'error.invalidMessage': 'Reelgrade dostal zprávu, kterou neumí přečíst („{name}“): {detail}',
  'error.catalogCleared': 'Prohlížeč tento archiv smazal; aktualizujte ho znovu.',
};
