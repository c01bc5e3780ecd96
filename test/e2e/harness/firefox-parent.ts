import type { Browser } from 'puppeteer-core';
import { geckoId } from '../../../scripts/build/manifest-for-browser.ts';

/** WebDriver BiDi as puppeteer speaks it to Firefox; puppeteer has no door of its own to Firefox's windows. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: never }>;
}
interface Tree {
  contexts: { context: string; url: string }[];
}
type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * Runs an expression in Firefox's own window, with the browser's rights: for what a person does there and no page
 * can. Answers its value (text, number, boolean), awaited.
 */
export async function inFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Bidi };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as Tree;
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window.');
  const target = { context: window.context };
  const evaluated = (await connection.send('script.evaluate', { expression, awaitPromise: true, target }))
    .result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result.value;
}

const ours = `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension`;

/** Ends the event page at once, as Firefox does when it has been idle, whatever it is doing. */
export const endEventPage = (browser: Browser): Promise<unknown> =>
  inFirefox(browser, `${ours}.terminateBackground({ ignoreDevToolsAttached: true })`);

/** Kills the process that all of the extension lives in, as the system does when memory is short. */
export async function killExtensionProcess(browser: Browser): Promise<void> {
  const find = `ChromeUtils.requestProcInfo().then(({ children }) => children.find(({ type }) => type === "extension")?.pid ?? 0)`;
  // After five crashes of a day Firefox gives extensions up, and tells its user so.
  await inFirefox(browser, 'Services.prefs.setIntPref("extensions.webextensions.crash.threshold", 1000)');
  const pid = Number(await inFirefox(browser, find));
  if (!pid) throw new Error('Firefox runs no extension.');
  process.kill(pid, 'SIGKILL');
  for (let now = pid; now === pid; ) now = Number(await inFirefox(browser, find));
}

/** What Firefox asks in its own window, before somebody answers it there. */
export async function askedByFirefox(browser: Browser): Promise<string> {
  const asked = await inFirefox(
    browser,
    `new Promise((answer) => {
      const look = () => {
        const question = document.querySelector("popupnotification");
        if (question?.button && PopupNotifications.panel.state === "open") answer(question.textContent);
        else setTimeout(look, 50);
      };
      look();
    })`,
  );
  return String(asked);
}

/** Answers it, as a person does: by its own button. */
export async function answerFirefox(browser: Browser, yes: boolean): Promise<void> {
  const button = yes ? 'button' : 'secondaryButton';
  await inFirefox(browser, `document.querySelector("popupnotification").${button}.click()`);
}

/** The style that holds the open tab's toolbar icon; the icon is put into the toolbar, out of Firefox's own menu. */
export async function iconInFirefox(browser: Browser): Promise<string> {
  const widget = geckoId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
  await inFirefox(browser, `CustomizableUI.addWidgetToArea("${widget}-browser-action", "nav-bar")`);
  return String(await inFirefox(browser, `document.getElementById("${widget}-BAP").getAttribute("style")`));
}

/** Takes the permission for these addresses back, as a person does in Firefox's page of add-ons. */
export const takeBackInFirefox = (browser: Browser, pattern: string): Promise<unknown> =>
  inFirefox(
    browser,
    `ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs").ExtensionPermissions.remove(
      ${JSON.stringify(geckoId)},
      { origins: [${JSON.stringify(pattern)}], permissions: [], data_collection: [] },
      ${ours},
    ).then(() => true)`,
  );
