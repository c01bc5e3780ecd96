import type { Runtime } from 'webextension-polyfill';
import { type Problem, ProblemError, problemOf } from '../../core/text/problem.ts';
import type { MessageInput, MessageName, MessageOutput } from '../../protocol/messages.ts';
import { native } from './native-api.ts';

export type Sender = Runtime.MessageSender;

/** One function for each message. The input is not validated yet. */
export type Handlers = {
  [N in MessageName]?: (
    input: MessageInput<N>,
    sender: Sender,
  ) => MessageOutput<N> | Promise<MessageOutput<N>>;
};

interface Sent {
  reelgrade: MessageName;
  input: unknown;
}
/** What comes back for a message. */
export type Reply = { value?: unknown } | { error: Problem };

/** The answer in a reply. @throws the error in it, or that nothing answered */
export function unpack<N extends MessageName>(name: N, reply: Reply | undefined): MessageOutput<N> {
  if (!reply) throw new ProblemError('error.noAnswer', { name });
  if ('error' in reply) throw new ProblemError(reply.error.code, reply.error.params);
  return reply.value as MessageOutput<N>;
}

/** Sends a message to the worker. Rejects with the worker's error, or when nothing answers. */
export async function send<N extends MessageName>(
  name: N,
  input?: MessageInput<N>,
): Promise<MessageOutput<N>> {
  return unpack(name, await native().runtime.sendMessage({ reelgrade: name, input } satisfies Sent));
}

/** The function that sends a message to the worker, or a substitute for it. */
export type Send = typeof send;

/** Asks the content script of a tab's own page. Rejects when it is not there. */
export async function sendToTab<N extends MessageName>(
  tab: number,
  name: N,
  input?: MessageInput<N>,
): Promise<MessageOutput<N>> {
  const sent: Sent = { reelgrade: name, input };
  return unpack(name, await native().tabs.sendMessage(tab, sent, { frameId: 0 }));
}

/** Handles messages until the returned function is called. Messages without a handler are left to other listeners. */
export function onMessages(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: Sender, reply: (reply: Reply) => void) => {
    const sent = message as Partial<Sent> | null;
    const name = sent?.reelgrade;
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return;
    const handle = handlers[name] as (input: unknown, sender: Sender) => unknown;
    Promise.resolve()
      .then(() => handle(sent?.input, sender))
      .then(
        (value) => reply({ value }),
        (error) => reply({ error: problemOf(error) }),
      );
    return true as const;
  };
  const listen = listener as Runtime.OnMessageListenerCallback;
  native().runtime.onMessage.addListener(listen);
  return () => native().runtime.onMessage.removeListener(listen);
}
