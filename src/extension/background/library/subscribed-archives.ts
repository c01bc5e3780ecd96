import { storedCatalogReader } from '../../storage/catalog-store.ts';
import { readSubscriptions } from '../../storage/subscription-records.ts';
import type { ArchiveSource } from './archive-source.ts';

/** The archives that the viewer added, as the library opens them. */
export const subscribedSource: ArchiveSource = {
  async list() {
    return (await readSubscriptions()).flatMap(({ id, accepted, removed }) =>
      accepted && !removed
        ? [
            {
              id,
              version: accepted.sha256,
              origin: 'stored' as const,
              reader: () => storedCatalogReader(accepted.sha256, accepted.bytes),
            },
          ]
        : [],
    );
  },
};
