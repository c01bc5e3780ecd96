import { useEffect, useState } from 'preact/hooks';
import type { PublishedZip } from '../critic/desk/desk-tasks.ts';
import { text } from '../ui/messages/message-text.ts';

interface PublishedDownloadsProps {
  published: PublishedZip;
  /** Where the folder will lie. */
  address: string;
  /** A key that was made here and must be saved. */
  newKey?: string | undefined;
}

/** The folder as a zip, what to keep beside the reviews, and how the folder gets to the host. */
export function PublishedDownloads({ published, address, newKey }: PublishedDownloadsProps) {
  const { zip, files, settings, corrections } = published;
  const size = Math.max(0.1, Math.round(zip.size / 1e5) / 10);
  return (
    <div class="downloads">
      <div role="status">
        <h3>{text('critic.ready', { count: files })}</h3>
      </div>
      <p>
        <Download content={zip} name="reelgrade-site.zip" primary>
          {text('critic.download', { size })}
        </Download>
      </p>
      <p>{text('critic.how', { address })}</p>
      {newKey && (
        <p>
          <Download content={newKey} name="reelgrade.key">
            {text('critic.saveKey')}
          </Download>
        </p>
      )}
      <p>
        <Download content={settings} name="reelgrade.yaml">
          {text('critic.keepSettings')}
        </Download>{' '}
        {corrections && (
          <Download content={corrections} name="corrections.json">
            {text('critic.keepChoices')}
          </Download>
        )}
      </p>
      <p class="hint">{text('critic.keepWhy')}</p>
    </div>
  );
}

interface DownloadProps {
  content: Blob | string;
  /** The name that the file gets. */
  name: string;
  primary?: boolean;
  children: string;
}

/** A link that saves something of the page's own as a file. */
function Download({ content, name, primary, children }: DownloadProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(typeof content === 'string' ? new Blob([content]) : content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return (
    <a class={primary ? 'rg-button primary' : 'rg-button'} href={address} download={name}>
      {children}
    </a>
  );
}
