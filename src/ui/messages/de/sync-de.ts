import type { syncEn } from '../en/sync-en.ts';
import type { Translated } from '../message-text.ts';

export const syncDe: Translated<typeof syncEn> = {
  'sync.on': 'Meine Einstellungen in meine anderen Browser mitnehmen',
  'sync.hint':
    'Über die Synchronisierung Ihres Browsers, der dann eine Kopie hält: wie Noten und Plaketten aussehen, was abgedunkelt oder ausgeblendet ist, ausgeschaltete Seiten, die Sprache. Nicht Archive, Korrekturen oder Filme. Von zwei Änderungen einer Einstellung gilt die neuere.',
  'sync.failed':
    'Nicht mitgenommen: {settings}. Der Browser hat dafür keinen Platz mehr, oder seine Synchronisierung lehnte ab.',
};
