import { useState } from 'preact/hooks';
import { errorWords } from '../../ui/messages/problem-text.ts';
import { allowHosts } from '../storage/archive-hosts.ts';

/**
 * A switch for what is fetched from a host. The permission comes first: a click allows one question to the viewer, and
 * only at once.
 *
 * @param address what is fetched, or undefined while it is not known
 * @param set keeps the choice, and fetches where it is on
 * @returns the switch's handler, whether the viewer refused, and in words why the choice could not be kept
 */
export function useHostSwitch(address: string | undefined, set: (wanted: boolean) => Promise<void>) {
  const [isRefused, setRefused] = useState(false);
  const [failed, setFailed] = useState<string>();
  const flip = async (wanted: boolean) => {
    const isAllowed = !wanted || (address !== undefined && (await allowHosts([address])));
    setRefused(!isAllowed);
    setFailed(undefined);
    try {
      if (isAllowed) await set(wanted);
    } catch (error) {
      setFailed(errorWords(error));
    }
  };
  return { isRefused, failed, flip };
}
