import type { Runtime } from 'webextension-polyfill';
import type { Messages } from '../../protocol/messages.ts';
import { native } from './native-api.ts';

export type Name = keyof Messages;
export type Input<N extends Name> = Parameters<Messages[N]>[0];
export type Output<N extends Name> = ReturnType<Messages[N]>;
export type Sender = Runtime.MessageSender;

/** One function a message; the input is as it came, to be checked by whoever answers outsiders. */
export type Handlers = {
  [N in Name]?: (input: Input<N>, sender: Sender) => Output<N> | Promise<Output<N>>;
};

interface Sent {
  reelgrade: Name;
  input: unknown;
}
type Reply = { value?: unknown } | { error: string };

function unpack<N extends Name>(name: N, reply: Reply | undefined): Output<N> {
  if (!reply) throw new Error(`Nobody answered “${name}”.`);
  if ('error' in reply) throw new Error(reply.error);
  return reply.value as Output<N>;
}

/** Asks the worker. Rejects with the worker's own words, or when nobody answers. */
export async function send<N extends Name>(name: N, input?: Input<N>): Promise<Output<N>> {
  return unpack(name, await native().runtime.sendMessage({ reelgrade: name, input } satisfies Sent));
}

/** The way to ask the worker, or whoever stands in for it. */
export type Send = typeof send;

/** Asks the content script of a tab's own page. Rejects when it is not there. */
export async function sendToTab<N extends Name>(tab: number, name: N, input?: Input<N>): Promise<Output<N>> {
  const sent: Sent = { reelgrade: name, input };
  return unpack(name, await native().tabs.sendMessage(tab, sent, { frameId: 0 }));
}

/** Answers messages until the returned function is called. Messages without a handler are left to others. */
export function answer(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: Sender, reply: (reply: Reply) => void) => {
    const sent = message as Partial<Sent> | null;
    const name = sent?.reelgrade;
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return;
    const handle = handlers[name] as (input: unknown, sender: Sender) => unknown;
    Promise.resolve()
      .then(() => handle(sent?.input, sender))
      .then(
        (value) => reply({ value }),
        (error) => reply({ error: error instanceof Error ? error.message : String(error) }),
      );
    return true as const;
  };
  const listen = listener as Runtime.OnMessageListenerCallback;
  native().runtime.onMessage.addListener(listen);
  return () => native().runtime.onMessage.removeListener(listen);
}
