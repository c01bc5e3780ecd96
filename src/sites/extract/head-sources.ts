/** Where a head usually says a title, the most careful first; `title` and og:title lose the site's own name. */
export const titleInHead = ['ld:name', 'meta:og:title', 'title'] as const;

/** Where a head usually says the year: in brackets after the title, else by the dates of structured data. */
export const yearInHead = [
  'meta:og:title',
  'title',
  'ld:releasedEvent.startDate',
  'ld:datePublished',
  'ld:dateCreated',
  'ld:copyrightYear',
  'meta:video:release_date',
  'meta:og:video:release_date',
] as const;
