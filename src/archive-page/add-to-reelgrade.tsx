import { useState } from 'preact/hooks';
import { MANIFEST_FILE } from '../core/manifest/manifest-names.ts';
import { text } from '../ui/messages/message-text.ts';

/** How a visitor gets these grades beside films. */
export function AddToReelgrade() {
  const [status, setStatus] = useState<string>();
  const address = new URL(MANIFEST_FILE, location.href).href;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setStatus(text('archive.copied')),
      () => setStatus(address),
    );
  return (
    <details class="add">
      <summary>{text('archive.add')}</summary>
      <p>{text('archive.addHow')}</p>
      <p>
        <button type="button" class="rg-button" onClick={copy}>
          {text('archive.copy')}
        </button>{' '}
        <span role="status">{status}</span>
      </p>
    </details>
  );
}
