import { buildExtension } from '../../../scripts/build/build-extension.ts';
import { criticHost } from '../../e2e/harness/archives/critic-host.ts';
import { launch } from '../../e2e/harness/launch-browser.ts';
import { violations } from '../../e2e/harness/page-axe.ts';
import { filesOf } from '../../e2e/harness/run-tool.ts';
import { startWebServer } from '../../e2e/harness/web-server.ts';

/** What axe finds wrong in pages of a published folder, in both themes, in Chromium; each with its page. */
export async function plainPageViolations(
  folder: string,
  base: string,
  pages: readonly string[],
): Promise<string[]> {
  await buildExtension('chromium');
  const server = await startWebServer();
  criticHost(server, base).serve(await filesOf(folder));
  const testBrowser = await launch('chromium', server);
  const found: string[] = [];
  try {
    for (const name of pages) {
      const page = await testBrowser.visit(base + name);
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        found.push(...(await violations(page)).map((line) => `${name}, ${value}: ${line}`));
      }
      await page.close();
    }
    return found;
  } finally {
    await testBrowser.close();
    await server.close();
  }
}
