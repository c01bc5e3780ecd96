/**
 * The fields of a stored record that this version does not know: a newer one wrote them. The code that writes the record
 * again puts them back, so that going back to an older version and forward again loses nothing.
 */
export function unknownFields(stored: unknown, known: object): Record<string, unknown> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  return Object.fromEntries(Object.entries(stored).filter(([name]) => !Object.hasOwn(known, name)));
}
