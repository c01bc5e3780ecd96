import { useState } from 'preact/hooks';
import type { LayoutMismatch } from '../../sites/site.ts';
import { text } from '../../ui/messages/message-text.ts';
import browser from '../platform/browser.ts';
import { isCertainChange, reportOf } from './layout-report.ts';

interface ChangedProps {
  surprise: LayoutMismatch;
  /** The site as people call it. */
  label: string;
}

/** Says that the site no longer looks as we know it, quietly where that is only possible, and offers a report. */
export function Changed({ surprise, label }: ChangedProps) {
  const [copied, setCopied] = useState<string>();
  const copy = () =>
    navigator.clipboard.writeText(reportOf(surprise, browser.runtime.getManifest().version)).then(
      () => setCopied(text('layout.copied')),
      () => setCopied(text('layout.notCopied')),
    );
  return (
    <aside class={isCertainChange(surprise) ? 'notice changed' : 'changed may-have-changed'}>
      {isCertainChange(surprise) ? (
        <p>
          <b>{text('layout.changed', { site: label })}</b> {text('layout.missing')}
        </p>
      ) : (
        <p class="soft">{text('layout.mayHaveChanged', { site: label })}</p>
      )}
      <button type="button" class="quiet" data-stop onClick={copy}>
        {text('layout.copy')}
      </button>
      <span role="status" class="soft">
        {copied}
      </span>
    </aside>
  );
}
