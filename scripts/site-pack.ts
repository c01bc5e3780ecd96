import { readFileSync, writeFileSync } from 'node:fs';
import { signObject } from '../src/core/manifest/signature.ts';
import { readKey } from '../src/critic/publish/key-file.ts';
import { readSitePack } from '../src/protocol/site-pack.ts';
import { definitions } from '../src/sites/definitions/index.ts';
import { siteToJson } from '../src/sites/pack/site-json.ts';

/** How a pack of mended site files is made. */
interface SitePackOptions {
  /** The key file that signs it ("reelgrade key new"). */
  key: string;
  out: string;
  /** Names of sites that it switches off. */
  off: readonly string[];
  /** ISO. */
  date: string;
}

/**
 * Writes the files of some sites as one signed pack, which Reelgrade fetches where its viewer allows that. Its number is one
 * more than that of the pack that lies there already, or of the packaged files.
 * @throws Error in words: a site that is not known, a file with a function, a pack that Reelgrade would refuse
 */
export async function makeSitePack(names: readonly string[], options: SitePackOptions): Promise<number> {
  const key = await readKey(options.key);
  const known = definitions.map(({ name }) => name);
  const sites = names.map((name) => {
    const site = definitions.find((each) => each.name === name);
    if (!site) throw new Error(`There is no site "${name}".`);
    try {
      return [name, siteToJson(site)];
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}, which only a new version can bring.`);
    }
  });
  const sequence = sequenceAfter(options.out);
  const pack = await signObject(
    'sites',
    { reelgradeSites: 1, sequence, date: options.date, sites: Object.fromEntries(sites), off: options.off },
    key,
  );
  const text = `${JSON.stringify(pack)}\n`;
  await readSitePack(text, { key: key.public, after: sequence - 1, known });
  writeFileSync(options.out, text);
  return sequence;
}

/** The number of the next pack. */
function sequenceAfter(out: string): number {
  const numbers = [out, 'public/site-packs.json'].map((file) => {
    try {
      return Number((JSON.parse(readFileSync(file, 'utf8')) as { sequence?: number }).sequence) || 0;
    } catch {
      return 0;
    }
  });
  return Math.max(...numbers) + 1;
}
