import { secondChance } from '../../sites/extract/second-chance.ts';
import type { Site } from '../../sites/site.ts';

/** From now on pages of a site on which its own file finds nothing are read by what they say of themselves. */
export function giveSecondChance(site: Site, update: () => void): void {
  site.readOtherPage = secondChance;
  update();
}
