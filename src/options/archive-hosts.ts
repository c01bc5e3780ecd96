import browser from '../browser.ts';

/** The permission to ask a host for its archive: that host alone. */
export const originOf = (address: string): string => `${new URL(address).origin}/*`;

/**
 * Asks the viewer to allow the hosts of these addresses; to be called at a click, before anything is awaited.
 * True when they are allowed.
 */
export const allowHosts = (addresses: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(addresses.map(originOf))] });
