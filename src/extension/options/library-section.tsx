import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ArchiveInfo } from '../../protocol/messages.ts';
import { Failure, Loading } from '../../ui/components/states.tsx';
import { text } from '../../ui/messages/message-text.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import type { Send } from '../platform/messaging.ts';
import type { Settings } from '../storage/settings.ts';
import { AddArchive } from './add-archive.tsx';
import { ArchiveFiles } from './archive-files.tsx';
import { LibraryRow } from './library-row.tsx';
import { Section } from './section.tsx';
import { SubscriptionLine } from './subscription-line.tsx';
import { UpdateChoices } from './update-choices.tsx';
import type { Change } from './use-settings.ts';
import { useSubscriptions } from './use-subscriptions.ts';

interface LibrarySectionProps {
  send: Send;
  settings: Settings;
  change: Change;
}

/** The archives in the viewer's order: the first that has a review gives the badge. */
export function LibrarySection({ send, settings, change }: LibrarySectionProps) {
  const [archives, setArchives] = useState<ArchiveInfo[]>();
  const [failed, setFailed] = useState<string>();
  const [turn, setTurn] = useState(0);
  const [status, setStatus] = useState<string>();
  const changed = useCallback((words?: string) => {
    setStatus(words);
    setTurn((turn) => turn + 1);
  }, []);
  const subscriptions = useSubscriptions(send, turn, changed);
  const order = JSON.stringify([settings.archiveOrder, settings.archivesOff]);
  // Another order or another turn asks again.
  useEffect(() => {
    setFailed(undefined);
    send('archives').then(setArchives, (error) => setFailed(errorWords(error)));
  }, [send, order, turn]);

  const ids = archives?.map(({ id }) => id) ?? [];
  const move = (from: number, to: number) =>
    change(() => ({ archiveOrder: ids.with(from, ids[to]!).with(to, ids[from]!) }));
  const flip = (id: string, on: boolean) =>
    change(({ archivesOff }) => ({
      archivesOff: on ? archivesOff.filter((off) => off !== id) : [...archivesOff, id],
    }));
  const line = (id: string) => {
    const subscription = subscriptions.of(id);
    return (
      subscription && (
        <SubscriptionLine
          subscription={subscription}
          busy={subscriptions.busy(id)}
          onUpdate={() => subscriptions.update(id)}
          onRemove={() => subscriptions.remove(id)}
        />
      )
    );
  };
  return (
    <Section id="archives" title={text('archives.title')} about={text('archives.about')}>
      {failed && (
        <Failure title={text('archives.failed')} retry={() => setTurn(turn + 1)}>
          {failed}
        </Failure>
      )}
      {!archives && !failed && <Loading label={text('archives.opening')} rows={2} />}
      {archives && (
        <ol class="panel">
          {archives.map((info, at) => (
            <LibraryRow
              key={info.id}
              info={info}
              onFlip={(on) => flip(info.id, on)}
              onUp={at > 0 ? () => move(at, at - 1) : undefined}
              onDown={at < ids.length - 1 ? () => move(at, at + 1) : undefined}
            >
              {line(info.id)}
            </LibraryRow>
          ))}
          {subscriptions.all
            .filter(({ removed }) => removed)
            .map(({ id, name }) => (
              <li key={id} class="library-row soft">
                <div>{text('archives.removed', { name })}</div>
                <button type="button" class="quiet" onClick={() => subscriptions.restore(id)}>
                  {text('undo.undo')}
                </button>
              </li>
            ))}
        </ol>
      )}
      <AddArchive send={send} onAdded={(name) => changed(text('archives.added', { name }))} />
      <ArchiveFiles send={send} limit={settings.catalogLimit * 1e6} onDone={changed} />
      <p class="soft" role="status">
        {status}
      </p>
      <UpdateChoices settings={settings} change={change} />
    </Section>
  );
}
