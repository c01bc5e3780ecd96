import { native } from '../platform/native-api.ts';

/** What else lies in the worker's storage and decides on answers: the viewer's corrections, and archives from afar. */
const STORED = /^corrections$|^subscription:/;

/** Whether the extension that this script is of is still there; an update leaves its old scripts behind. */
export function isConnected(): boolean {
  try {
    return native()?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Calls back when anything but the settings changes that answers depend on, until the returned function is called. */
export function watchStored(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => STORED.test(key))) changed();
  };
  native().storage.onChanged.addListener(listener);
  return () => native().storage.onChanged.removeListener(listener);
}
