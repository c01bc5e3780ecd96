import { useEffect, useState } from 'preact/hooks';
import type { TaughtSite } from '../../protocol/site-file.ts';
import browser from '../platform/browser.ts';
import { TAUGHT_PREFIX } from '../platform/storage-keys.ts';
import { taughtSites } from '../storage/taught-sites.ts';

/** What was taught for these hosts, by host, as it is now: it may be changed in a page meanwhile. */
export function useTaughtSites(hosts: readonly string[]): Record<string, TaughtSite> {
  const [taught, setTaught] = useState<Record<string, TaughtSite>>({});
  const key = hosts.join(' ');
  useEffect(() => {
    const read = () => void taughtSites(key ? key.split(' ') : []).then(setTaught);
    const listener = (changes: object) => {
      if (Object.keys(changes).some((name) => name.startsWith(TAUGHT_PREFIX))) read();
    };
    read();
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  }, [key]);
  return taught;
}
