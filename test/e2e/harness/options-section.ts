import type { Page } from 'puppeteer-core';

/** What tests do with one section of the options page, by its id. */
export const optionsSection = (options: Page, id: string) => ({
  /** Chooses a file of this name and text in its file field. */
  choose: (name: string, text: string) =>
    options.$eval(
      `#${id} input[type=file]`,
      (field, name, text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], name));
        (field as HTMLInputElement).files = transfer.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      text,
    ),
  /** Waits until it says these words. */
  sees: (words: string) =>
    options.waitForFunction(
      (id, words) => document.getElementById(id)!.textContent!.includes(words),
      {},
      id,
      words,
    ),
});
