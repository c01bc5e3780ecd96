/** Ends this script once its extension has gone: an update leaves old scripts in their pages. */

import { ProblemError } from '../../core/text/problem.ts';
import { type Send, send } from '../platform/messaging.ts';
import { native } from '../platform/native-api.ts';

/** Whether the extension that this script belongs to is still there; an update leaves its old scripts running. */
function isExtensionAlive(): boolean {
  try {
    return native()?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Guards calls to the extension: the first that finds it gone ends the script. */
export interface ExtensionGuard {
  /** Whether the extension is still there. Aborts the script's signal when it is not. */
  isAlive(): boolean;
  /** Sends a message to the worker. Rejects without trying when the extension is gone. */
  send: Send;
}

export function guardExtension(scriptAbort: AbortController): ExtensionGuard {
  const isAlive = () => {
    if (isExtensionAlive()) return true;
    scriptAbort.abort();
    return false;
  };
  return {
    isAlive,
    async send(name, input) {
      if (!isAlive()) throw new ProblemError('error.extensionGone');
      try {
        return await send(name, input);
      } catch (error) {
        isAlive();
        throw error;
      }
    },
  };
}
