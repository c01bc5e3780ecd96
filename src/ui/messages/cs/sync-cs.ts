import type { syncEn } from '../en/sync-en.ts';
import type { Translated } from '../message-text.ts';

export const syncCs: Translated<typeof syncEn> = {
  'sync.on': 'Přenášet moje nastavení do mých dalších prohlížečů',
  'sync.hint':
    'Přes synchronizaci prohlížeče, který pak má kopii: vzhled hodnocení a odznaků, co je ztlumené nebo skryté, vypnuté weby, jazyk. Ne archivy, opravy ani filmy. Ze dvou změn téhož nastavení platí novější.',
  'sync.failed': 'Nepřeneseno: {settings}. Prohlížeč na to už nemá místo, nebo synchronizace odmítla.',
};
