import * as v from 'valibot';
import { readPackagedJson } from './packaged-json.ts';

const sourceSchema = v.object({ address: v.string() });

/** Where the newest directory of archives is; undefined where this package names no place, and then none is asked for. */
export const directoryAddress = async (): Promise<string | undefined> =>
  (await readPackagedJson('directory-source.json', sourceSchema))?.address;
