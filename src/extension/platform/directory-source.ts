import * as v from 'valibot';
import browser from './browser.ts';

const sourceSchema = v.object({ address: v.string() });

/** Where the newest directory of archives is; undefined where this package names no place, and then none is asked for. */
export async function directoryAddress(): Promise<string | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL('directory-source.json'));
    const read = v.safeParse(sourceSchema, await response.json());
    return read.success ? read.output.address : undefined;
  } catch {
    return undefined;
  }
}
