import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { BrowserName } from '../../../../scripts/browsers.ts';
import type { Problem } from '../../../../src/core/text/problem.ts';
import type { Answer, Messages } from '../../../../src/protocol/messages.ts';
import type { SubscriptionInfo } from '../../../../src/protocol/types.ts';
import { problemText } from '../../../../src/ui/messages/problem-text.ts';
import { catalogWith, manifestOf } from '../../../extension/background/subscriptions/bad-host.ts';
import '../../../ui/english.ts';
import { extensionAllowing } from '../allow-hosts.ts';
import { type LaunchChoices, launch, type TestBrowser } from '../launch-browser.ts';
import { ownInstallation, type SharedBrowser } from '../shared-browser.ts';
import { startWebServer, type WebServer } from '../web-server.ts';
import { type CriticHost, criticHost } from './critic-host.ts';

declare const chrome: Browser;

/** A subscription with its error as people read it. */
type ShownSubscription = Omit<SubscriptionInfo, 'error'> & { error: string | undefined };

/** The film whose grade the archives of these tests change. */
const film = { title: 'The Sleeping Car', year: 1990, kind: 'film' as const };

/** A viewer at the options page, and critics whose hosts may be expected to do anything. */
export interface ArchiveOptions {
  server: WebServer;
  testBrowser: TestBrowser;
  /** A page of the extension; another one after `leave`. */
  page(): Promise<Page>;
  /** Closes that page, or lets go of it when it died with its process. */
  closePage(): Promise<void>;
  /** Asks the worker as the options page does. */
  ask<N extends keyof Messages>(
    message: N,
    input?: Parameters<Messages[N]>[0],
  ): Promise<Awaited<ReturnType<Messages[N]>>>;
  /** The same, without waiting for an answer. */
  send(message: keyof Messages, input: string): Promise<void>;
  /** The grade that a page would show. */
  grade(): Promise<string | undefined>;
  subscription(host: string): Promise<ShownSubscription>;
  /** Asks this host now, and answers the subscription as it is then. */
  update(host: string): Promise<ShownSubscription>;
  /** Lets the schedule's own alarm ring, with these changes made to every subscription before; waits until it is done. */
  ringAlarm(changes: object): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens it in an installation that may ask these hosts from the start, with the demo's films nowhere. Choices are made
 * when a browser starts, so with any it gets one of its own.
 */
export async function openArchiveOptions(
  name: BrowserName,
  hosts: readonly string[],
  choices?: LaunchChoices,
): Promise<ArchiveOptions> {
  const extension = await extensionAllowing(name, hosts);
  const { server, testBrowser } = choices
    ? await ownBrowser(name, { ...choices, extension })
    : await ownInstallation(name, extension);
  let open: Page | undefined;

  const options: ArchiveOptions = {
    server,
    testBrowser,
    async page() {
      open ??= await testBrowser.extensionPage('src/extension/options/index.html');
      return open;
    },
    async closePage() {
      const left = open;
      open = undefined;
      // A page whose process was killed may never say that it is closed.
      await Promise.race([left?.close().catch(() => {}), new Promise((done) => setTimeout(done, 1000))]);
    },
    async ask(message, input) {
      const page = await options.page();
      const reply = (await page.evaluate(
        (reelgrade, input) => chrome.runtime.sendMessage({ reelgrade, input }),
        message as string,
        input as object,
      )) as { value?: unknown; error?: Problem };
      if (reply.error) throw new Error(problemText(reply.error));
      return reply.value as never;
    },
    async send(message, input) {
      await (await options.page()).evaluate(
        (reelgrade, input) => void chrome.runtime.sendMessage({ reelgrade, input }).catch(() => {}),
        message,
        input,
      );
    },
    async grade() {
      const [answer] = (await options.ask('match', [film])) as Answer[];
      return answer?.match === 'certain' ? answer.reviews[0]!.grade!.text : undefined;
    },
    async subscription(host) {
      const found = (await options.ask('subscriptions')).find((one) => one.host === host)!;
      return { ...found, error: found.error && problemText(found.error) };
    },
    async update(host) {
      await options.ask('updateArchive', (await options.subscription(host)).id);
      return options.subscription(host);
    },
    async ringAlarm(changes) {
      const page = await options.page();
      await page.evaluate(async (changes) => {
        const all = await chrome.storage.local.get(null);
        for (const [key, value] of Object.entries(all))
          if (key.startsWith('subscription:'))
            await chrome.storage.local.set({ [key]: { ...(value as object), ...changes } });
        // One that was removed long ago is forgotten in its turn, after all others: then all is done.
        const last = { id: 'last', added: Number.MAX_SAFE_INTEGER, next: 0, failures: 0, removed: 1 };
        await chrome.storage.local.set({ 'subscription:last': last });
        chrome.alarms.create('subscriptions', { when: Date.now() });
      }, changes);
      await page.waitForFunction(
        async () => !('subscription:last' in (await chrome.storage.local.get('subscription:last'))),
        { polling: 100, timeout: 30_000 },
      );
    },
    async close() {
      await (choices ? testBrowser.close() : testBrowser.closeTabs());
      if (choices) await server.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
  return options;
}

async function ownBrowser(name: BrowserName, choices: LaunchChoices): Promise<SharedBrowser> {
  const server = await startWebServer();
  return { server, testBrowser: await launch(name, server, choices) };
}

/** A critic's host with an archive of one grade that tests change. */
export interface TestArchive {
  host: CriticHost;
  /** Puts a newer state with this grade there. */
  publish(grade: string, reviews?: number): Promise<void>;
  /** The manifest and the catalog that are there now. */
  files(): [manifest: Uint8Array, catalog: Uint8Array];
}

const compiled = new Map<string, Uint8Array<ArrayBuffer>>();

export function openTestArchive(server: WebServer, base: string): TestArchive {
  const host = criticHost(server, base);
  let sequence = 0;
  let files: Map<string, Uint8Array>;
  return {
    host,
    async publish(grade, reviews = 3) {
      const catalog = compiled.get(grade + reviews) ?? (await catalogWith(grade, reviews));
      compiled.set(grade + reviews, catalog);
      const manifest = await manifestOf({ sequence: ++sequence, catalog });
      files = new Map([
        ['archive.json', Buffer.from(manifest)],
        [JSON.parse(manifest).catalog.name, catalog],
      ]);
      host.serve(files);
    },
    files: () => [...files.values()] as [Uint8Array, Uint8Array],
  };
}
