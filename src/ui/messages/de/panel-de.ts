import type { panelEn } from '../en/panel-en.ts';
import type { Translated } from '../message-text.ts';

export const panelDe: Translated<typeof panelEn> = {
  'panel.critics': 'Alle Kritiker dieses Films',
  'panel.median': '{grade} in der Mitte ({score} von 100)',
  'panel.recommend': {
    one: '{yes} von {count} Kritiker empfiehlt ihn.',
    other: '{yes} von {count} Kritikern empfehlen ihn.',
  },
  'panel.spread': {
    one: '{count} Note, von {lowest} bis {highest} von 100',
    other: '{count} Noten, von {lowest} bis {highest} von 100',
  },
  'panel.leaveOut': 'Weglassen',
  'panel.isOut': '{critic} wird bei diesem Film weggelassen.',
  'panel.takeIn': 'Wieder aufnehmen',
};
