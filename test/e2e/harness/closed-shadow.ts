import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * The closed shadow root of an element, as a handle to look into and click in. The page cannot get there, and the
 * extension has no door for tests: the debugger's own road is used (CDP in Chromium, WebDriver BiDi in Firefox),
 * through parts of puppeteer that it does not type.
 */
export async function shadowOf(host: ElementHandle<Element>): Promise<ElementHandle<Element>> {
  // biome-ignore lint/suspicious/noExplicitAny: puppeteer's inner parts
  const inner = host as any;
  return inner.client ? byDevTools(inner) : byBidi(inner);
}

/** The shadow root of the first element that matches, waited for. */
export async function waitForShadow(page: Page, selector: string, timeout = 15_000) {
  const host = await page.waitForSelector(selector, { timeout });
  return shadowOf(host as ElementHandle<Element>);
}

// biome-ignore lint/suspicious/noExplicitAny: puppeteer's inner parts
async function byDevTools(host: any): Promise<ElementHandle<Element>> {
  const { objectId } = host.remoteObject();
  const { node } = await host.client.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  if (!root) throw new Error(`<${node.localName}> has no shadow root`);
  return host.realm.adoptBackendNode(root.backendNodeId);
}

// biome-ignore lint/suspicious/noExplicitAny: puppeteer's inner parts
async function byBidi(host: any): Promise<ElementHandle<Element>> {
  const { browsingContext } = host.frame;
  const { result } = await browsingContext.userContext.browser.session.send('script.callFunction', {
    functionDeclaration: '(element) => element',
    awaitPromise: false,
    target: { context: browsingContext.id },
    arguments: [{ sharedId: host.remoteValue().sharedId }],
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const { localName, shadowRoot } = result.result.value;
  if (!shadowRoot) throw new Error(`<${localName}> has no shadow root`);
  return host.constructor.from(shadowRoot, host.realm);
}
