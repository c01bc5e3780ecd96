import { useState } from 'preact/hooks';
import { MANIFEST_FILE } from '../core/manifest/manifest.ts';

/** How a visitor gets these grades beside films. */
export function AddToReelgrade() {
  const [told, setTold] = useState<string>();
  const address = new URL(MANIFEST_FILE, location.href).href;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setTold('Copied.'),
      () => setTold(address),
    );
  return (
    <details class="add">
      <summary>Add to Reelgrade</summary>
      <p>
        Reelgrade is a browser extension that shows these grades beside films, on the pages where you choose
        what to watch; look for it by its name among your browser’s extensions. With it installed, click its
        icon in the toolbar while you are on this page. Or paste this archive’s address in its options.
      </p>
      <p>
        <button type="button" class="rg-button" onClick={copy}>
          Copy the address
        </button>{' '}
        <span role="status">{told}</span>
      </p>
    </details>
  );
}
