/** A hook: the viewer's subscriptions, and what can be done to them. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SubscriptionInfo } from '../../protocol/types.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import type { Send } from '../platform/messaging.ts';
import { allowHosts } from '../storage/archive-hosts.ts';

/** The viewer's subscriptions, by id, and what can be done to them. */
interface Subscriptions {
  all: SubscriptionInfo[];
  of(id: string): SubscriptionInfo | undefined;
  busy(id: string): boolean;
  update(id: string): void;
  remove(id: string): void;
  restore(id: string): void;
}

/** `changed` is called after every change, with words for the viewer where there are any. */
export function useSubscriptions(send: Send, turn: number, changed: (words?: string) => void): Subscriptions {
  const [all, setAll] = useState<SubscriptionInfo[]>([]);
  const [asked, setAsked] = useState<readonly string[]>([]);
  // Another turn lists them again.
  useEffect(() => {
    send('subscriptions').then(setAll, (error) => changed(errorWords(error)));
  }, [send, turn]);

  const act = useCallback(
    async (name: 'updateArchive' | 'removeArchive' | 'restoreArchive', id: string) => {
      setAsked((ids) => [...ids, id]);
      const words = await send(name, id).then(() => undefined, errorWords);
      setAsked((ids) => ids.filter((other) => other !== id));
      changed(words);
    },
    [send, changed],
  );
  return {
    all,
    of: (id) => all.find((one) => one.id === id),
    busy: (id) => asked.includes(id),
    update(id) {
      const address = all.find((one) => one.id === id)?.address;
      // Asks only where the permission was taken back. It must be asked for at the click itself.
      const allowed = address ? allowHosts([address]) : Promise.resolve(true);
      void allowed.then(() => act('updateArchive', id));
    },
    remove: (id) => void act('removeArchive', id),
    restore: (id) => void act('restoreArchive', id),
  };
}
