import * as v from 'valibot';
import { readPackagedJson } from './packaged-json.ts';

/** Where mended site files are published, and what they are held to. */
export interface SitePackSource {
  address: string;
  /** The public half of the key that packs are signed with. */
  key: string;
  /** The pack that the extension's own site files are as new as. */
  sequence: number;
}

const sourceSchema = v.object({ address: v.string(), key: v.string(), sequence: v.number() });

/** The source that this package names; undefined where it names none, and then none is ever asked for. */
export const sitePackSource = (): Promise<SitePackSource | undefined> =>
  readPackagedJson('site-packs.json', sourceSchema);
