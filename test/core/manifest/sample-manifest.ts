/** The manifest of a small archive, unsigned. */
export const manifest = {
  reelgrade: 1,
  sequence: 3,
  date: '2026-11-22T10:00:00.000Z',
  archive: { name: 'Night Train Reviews', critic: 'A Critic', home: 'https://critic.example/' },
  reviews: 2,
  catalog: { name: 'catalog-abababababababab.reelgrade', bytes: 4096, sha256: 'ab'.repeat(32) },
};
