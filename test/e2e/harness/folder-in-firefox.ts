import type { Browser } from 'puppeteer-core';
import { inFirefox } from './firefox-parent.ts';

/**
 * Chooses a folder in the open tab's field for folders, as Firefox's own dialogue does after somebody has chosen: neither
 * WebDriver nor a page's script can. The field then has the folder's files and its entries, which are of the same kind
 * as those of a drop.
 */
export async function chooseFolderInFirefox(
  browser: Browser,
  selector: string,
  folder: string,
): Promise<void> {
  const script = `{
    const field = content.document.querySelector(${JSON.stringify(selector)});
    field.mozSetDndFilesAndDirectories([new content.Directory(${JSON.stringify(folder)})]);
  }`;
  await inFirefox(
    browser,
    `{
      Services.prefs.setBoolPref("dom.filesystem.pathcheck.disabled", true);
      gBrowser.selectedBrowser.messageManager.loadFrameScript(
        "data:application/javascript;charset=utf-8," + encodeURIComponent(${JSON.stringify(script)}), false);
      true;
    }`,
  );
}
