import { useState } from 'preact/hooks';
import type { LayoutMismatch } from '../../sites/site.ts';
import browser from '../platform/browser.ts';

export interface ChangedProps {
  surprise: LayoutMismatch;
  /** The site as people call it. */
  label: string;
}

/** The report a viewer may send: no title, no address. */
export function reportOf({ site, page, expected, found }: LayoutMismatch, version: string): string {
  return [
    `Reelgrade ${version}: the layout of a site seems to have changed`,
    `site: ${site}`,
    `page: ${page}`,
    `films expected: at least ${expected}`,
    `films found: ${found}`,
  ].join('\n');
}

/** Says that the site no longer looks as we know it, and offers a report. */
export function Changed({ surprise, label }: ChangedProps) {
  const [copied, setCopied] = useState<string>();
  const copy = () =>
    navigator.clipboard.writeText(reportOf(surprise, browser.runtime.getManifest().version)).then(
      () => setCopied('Copied. It names the site and counts, no film.'),
      () => setCopied('The browser did not let us copy.'),
    );
  return (
    <aside class="notice changed">
      <p>
        <b>{label} seems to have changed its layout.</b> Some grades may be missing here until Reelgrade
        learns the new one.
      </p>
      <button type="button" class="quiet" data-stop onClick={copy}>
        Copy a report
      </button>
      <span role="status" class="soft">
        {copied}
      </span>
    </aside>
  );
}
