import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong in a page, or below one element: a closed shadow root is handed to it as it is, since axe
 * looks into open ones only. One line each.
 */
export async function violations(page: Page, root?: ElementHandle<Element>): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const found = root
    ? await root.evaluate(async (shadow) => {
        // Axe reads the tree from the document down: within the test it is told that this root is open.
        const { host } = shadow as unknown as ShadowRoot;
        Object.defineProperty(host, 'shadowRoot', { value: shadow, configurable: true });
        return run([[host.localName]]);

        async function run(include: string[][]) {
          const axe = (globalThis as unknown as { axe: { run(context: object): Promise<Results> } }).axe;
          return (await axe.run({ include })).violations;
        }
      })
    : await page.evaluate(async () => {
        const axe = (globalThis as unknown as { axe: { run(): Promise<Results> } }).axe;
        return (await axe.run()).violations;
      });
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.html).join(' ')})`);
}

interface Results {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}
