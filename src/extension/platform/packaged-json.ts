import * as v from 'valibot';
import browser from './browser.ts';

/** A JSON file of this package, read by its schema; undefined where the file is missing or says something else. */
export async function readPackagedJson<T extends v.GenericSchema>(
  file: string,
  schema: T,
): Promise<v.InferOutput<T> | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL(file));
    const read = v.safeParse(schema, await response.json());
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
