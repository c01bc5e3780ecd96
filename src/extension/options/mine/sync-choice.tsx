import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../../ui/components/switch.tsx';
import { text } from '../../../ui/messages/message-text.ts';
import browser from '../../platform/browser.ts';
import { SYNC_STATE_KEY } from '../../platform/storage-keys.ts';
import type { Settings } from '../../storage/settings.ts';
import type { Change } from '../use-settings.ts';
import { settingWords } from './setting-words.ts';

/** Whether the settings go along to the viewer's other browsers, and what could not. */
export function SyncChoice({ settings, change }: { settings: Settings; change: Change }) {
  const [failed, setFailed] = useState<string[]>([]);
  useEffect(() => {
    const read = async () => {
      const state = (await browser.storage.local.get(SYNC_STATE_KEY))[SYNC_STATE_KEY];
      setFailed((state as { failed?: string[] } | undefined)?.failed ?? []);
    };
    const listener = (changes: object) => {
      if (SYNC_STATE_KEY in changes) void read();
    };
    void read();
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  }, []);
  return (
    <div class="panel">
      <Switch on={settings.sync} onFlip={(sync) => change(() => ({ sync }))} hint={text('sync.hint')}>
        {text('sync.on')}
      </Switch>
      {settings.sync && failed.length > 0 && (
        <p class="none problem" role="alert">
          {text('sync.failed', { settings: failed.map(settingWords).join(' · ') })}
        </p>
      )}
    </div>
  );
}
