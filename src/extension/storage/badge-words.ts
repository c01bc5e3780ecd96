import type { badgeEn } from '../../ui/messages/en/badge-en.ts';
import { native } from '../platform/native-api.ts';
import { BADGE_WORDS_KEY } from '../platform/storage-keys.ts';

/** What badges say, in one language. The worker keeps it, so that a page script need not carry it nor ask. */
export interface BadgeWords {
  locale: string;
  direction: 'ltr' | 'rtl';
  messages: Record<keyof typeof badgeEn, string>;
}

/** What the worker kept; nothing where badges speak English. */
export async function readBadgeWords(): Promise<BadgeWords | undefined> {
  return (await native().storage.local.get(BADGE_WORDS_KEY))[BADGE_WORDS_KEY] as BadgeWords | undefined;
}

/** Keeps what badges say for all page scripts, or takes it back. Writes nothing that is there already: pages listen. */
export async function keepBadgeWords(words: BadgeWords | undefined): Promise<void> {
  const before = await readBadgeWords();
  if (JSON.stringify(before) === JSON.stringify(words)) return;
  if (words) await native().storage.local.set({ [BADGE_WORDS_KEY]: words });
  else await native().storage.local.remove(BADGE_WORDS_KEY);
}
