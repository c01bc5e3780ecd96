import { useState } from 'preact/hooks';
import { allowHosts } from '../storage/archive-hosts.ts';

/**
 * A switch for what is fetched from a host. The permission comes first: a click allows one question to the viewer, and
 * only at once.
 *
 * @param address what is fetched, or undefined while it is not known
 * @param set keeps the choice, and fetches where it is on
 */
export function useHostSwitch(address: string | undefined, set: (wanted: boolean) => Promise<void>) {
  const [isRefused, setRefused] = useState(false);
  const flip = async (wanted: boolean) => {
    const isAllowed = !wanted || (address !== undefined && (await allowHosts([address])));
    setRefused(!isAllowed);
    if (isAllowed) await set(wanted);
  };
  return { isRefused, flip };
}
