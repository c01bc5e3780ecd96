import { useRef, useState } from 'preact/hooks';
import { ProblemError } from '../../../core/text/problem.ts';
import {
  type AllOfMine,
  type Mine,
  type MineChanges,
  parseAllOfMine,
  printAllOfMine,
  takeIn,
} from '../../../protocol/all-of-mine.ts';
import { MAX_IMPORT_LENGTH } from '../../../protocol/message-limits.ts';
import { parseSubscriptionList } from '../../../protocol/subscription-list.ts';
import { text } from '../../../ui/messages/message-text.ts';
import { errorWords, problemText } from '../../../ui/messages/problem-text.ts';
import type { Send } from '../../platform/messaging.ts';
import { saveFile } from '../../platform/save-file.ts';
import { allowHosts } from '../../storage/archive-hosts.ts';
import type { Settings } from '../../storage/settings.ts';
import { FileChooser } from '../file-chooser.tsx';
import { Section } from '../section.tsx';
import type { Change } from '../use-settings.ts';
import { type Status, StatusLine } from './status-line.tsx';
import { SyncChoice } from './sync-choice.tsx';

/** A file that was read, and what taking it in would make of what is here. */
interface Preview {
  before: Mine;
  after: Mine;
  changes: MineChanges;
  /** Archives of the file that are not here yet. */
  archives: AllOfMine['archives'];
}

interface AllSectionProps {
  send: Send;
  settings: Settings;
  change: Change;
}

/** All that is the viewer's as one file: saved, and taken in again after a look at what will change, with undo. */
export function AllSection({ send, settings, change }: AllSectionProps) {
  const [preview, setPreview] = useState<Preview>();
  const [status, setStatus] = useState<Status>();
  const file = useRef<HTMLInputElement>(null);
  const act = (what: () => Promise<{ words: string; undo?: () => void } | undefined>) =>
    what().then(setStatus, (error) => setStatus({ words: errorWords(error) }));

  const archivesHere = async () => parseSubscriptionList(await send('exportSubscriptions'));
  const save = () =>
    act(async () => {
      const all = { ...(await send('mine')), archives: await archivesHere() };
      saveFile('reelgrade.json', printAllOfMine(all));
      return { words: text('all.saved') };
    });
  const look = (chosen: File) =>
    act(async () => {
      setPreview(undefined);
      if (chosen.size > MAX_IMPORT_LENGTH) throw new ProblemError('error.fileOverLimit');
      const { archives, ...mine } = parseAllOfMine(await chosen.text());
      const before = await send('mine');
      const here = new Set((await archivesHere()).map(({ address }) => address));
      const { mine: after, changes } = takeIn(before, mine);
      setPreview({ before, after, changes, archives: archives.filter(({ address }) => !here.has(address)) });
      return undefined;
    });
  const take = ({ before, after, archives }: Preview) =>
    act(async () => {
      // The permissions come first: a click allows one question to the viewer, and only at once.
      const allowed = archives.length ? allowHosts(archives.map(({ address }) => address)) : true;
      setPreview(undefined);
      await send('replaceMine', after);
      const words = [text('all.taken')];
      if (!(await allowed)) words.push(text('error.notAllowed'));
      else
        for (const archive of archives) {
          const { error, name } = await send('subscribe', archive);
          if (error) words.push(text('files.notAdded', { name, reason: problemText(error) }));
        }
      const undo = () =>
        void act(async () => {
          await send('replaceMine', before);
          return { words: text('undo.undone') };
        });
      return { words: words.join(' '), undo };
    });

  return (
    <Section id="all" title={text('all.title')} about={text('all.about')}>
      {preview && (
        <div class="panel words-panel">
          <p>
            {text('all.preview', {
              settings: preview.changes.settings + preview.changes.sites,
              corrections: preview.changes.corrections + preview.changes.leftOut,
              films: preview.changes.films,
              archives: preview.archives.length,
            })}
          </p>
          <div class="buttons">
            <button type="button" class="rg-button primary" onClick={() => take(preview)}>
              {text('all.take')}
            </button>
            <button type="button" class="rg-button" onClick={() => setPreview(undefined)}>
              {text('offer.notNow')}
            </button>
          </div>
        </div>
      )}
      <StatusLine status={status} />
      <div class="buttons">
        <button type="button" class="rg-button" onClick={save}>
          {text('all.export')}
        </button>
        <button type="button" class="rg-button" onClick={() => file.current?.click()}>
          {text('all.import')}
        </button>
        <FileChooser field={file} accept=".json,application/json" label={text('all.file')} onFile={look} />
      </div>
      <SyncChoice settings={settings} change={change} />
    </Section>
  );
}
