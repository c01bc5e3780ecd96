import { vaultReader } from '../../storage/catalog-store.ts';
import { readAll } from '../../storage/subscription-records.ts';
import type { Shelf } from './archive-source.ts';

/** The archives that the viewer added, as the library opens them. */
export const subscribed: Shelf = {
  async list() {
    return (await readAll()).flatMap(({ id, accepted, removed }) =>
      accepted && !removed
        ? [
            {
              id,
              version: accepted.sha256,
              origin: 'stored' as const,
              reader: () => vaultReader(accepted.sha256, accepted.bytes),
            },
          ]
        : [],
    );
  },
};
