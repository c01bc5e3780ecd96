import { useEffect, useState } from 'preact/hooks';
import { text } from '../../../ui/messages/message-text.ts';
import browser from '../../platform/browser.ts';
import { sitePackSource } from '../../platform/site-pack-source.ts';
import { loadSettings } from '../../storage/settings.ts';

/** Where a site has changed: the way to the options in which mended site files can be allowed, unless they are. */
export function MendedSitesOffer() {
  const [isOffered, setOffered] = useState(false);
  useEffect(() => {
    void Promise.all([sitePackSource(), loadSettings()]).then(([source, { mendedSites }]) =>
      setOffered(source !== undefined && !mendedSites),
    );
  }, []);
  if (!isOffered) return null;
  return (
    <aside class="notice">
      <button type="button" class="quiet" data-stop onClick={() => browser.runtime.openOptionsPage()}>
        {text('layout.mend')}
      </button>
    </aside>
  );
}
