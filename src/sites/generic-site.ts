import { readGenericPage } from './extract/generic-page.ts';
import type { Site } from './site.ts';

/** "Any page": structured data alone, for a tab the viewer asked about. It has no hosts. */
export const genericSite: Site = {
  name: 'any',
  label: 'Any page',
  hosts: [],
  proven: '2026-03-24',
  titlePages: [],
  tiles: [],
  readOtherPage: readGenericPage,
};
