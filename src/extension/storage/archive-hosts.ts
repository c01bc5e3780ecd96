import browser from '../platform/browser.ts';
import { releaseHostPermission } from './host-permission.ts';

/** The permission to ask a host for its archive: that host alone. */
const originOf = (address: string): string => `${new URL(address).origin}/*`;

/**
 * Asks the viewer to allow the hosts of these addresses; to be called at a click, before anything is awaited.
 * True when they are allowed.
 */
export const allowHosts = (addresses: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(addresses.map(originOf))] });

/** Whether the host of this address may be asked: the viewer can take the permission back in the browser's own pages. */
export const isHostAllowed = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originOf(address)] });

/** Hosts that the viewer allows while looking for an archive. */
interface TemporaryHostAccess {
  /** Asks for this host, at a click; true when it is allowed. */
  allow(address: string): Promise<boolean>;
  /** Removes the permission of every host that was not allowed before and has no archive now. */
  over(): Promise<void>;
}

export function temporaryHostAccess(): TemporaryHostAccess {
  const fresh = new Set<string>();
  return {
    async allow(address) {
      const before = isHostAllowed(address);
      const allowed = await allowHosts([address]);
      if (allowed && !(await before)) fresh.add(address);
      return allowed;
    },
    async over() {
      const addresses = [...fresh];
      fresh.clear();
      for (const address of addresses) await releaseHostPermission(address);
    },
  };
}
