import { useRef, useState } from 'preact/hooks';
import { ProblemError } from '../../core/text/problem.ts';
import { MAX_LIST_BYTES } from '../../protocol/message-limits.ts';
import { type ListedSubscription, parseSubscriptionList } from '../../protocol/subscription-list.ts';
import { listInWords } from '../../ui/format.ts';
import { text } from '../../ui/messages/message-text.ts';
import { errorWords, problemText } from '../../ui/messages/problem-text.ts';
import type { Send } from '../platform/messaging.ts';
import { saveFile } from '../platform/save-file.ts';
import { addCatalogFile } from '../storage/add-catalog-file.ts';
import { allowHosts } from '../storage/archive-hosts.ts';
import { FileChooser } from './file-chooser.tsx';

interface ArchiveFilesProps {
  send: Send;
  /** The largest file that is taken, in bytes. */
  limit: number;
  onDone(words: string): void;
}

/** Archives by hand: a catalog file from a disk, and the list of subscriptions to carry elsewhere. */
export function ArchiveFiles({ send, limit, onDone }: ArchiveFilesProps) {
  const catalog = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState<ListedSubscription[]>();
  const act = (what: () => Promise<string>) => what().then(onDone, (error) => onDone(errorWords(error)));

  const addCatalog = (file: File) =>
    act(async () => {
      if (file.size > limit) throw new ProblemError('error.fileOverLimit');
      const { name } = await addCatalogFile(new Uint8Array(await file.arrayBuffer()));
      await send('archivesChanged');
      return text('archives.added', { name });
    });
  const chooseList = (file: File) =>
    act(async () => {
      if (file.size > MAX_LIST_BYTES) throw new ProblemError('error.listTooLarge');
      const archives = parseSubscriptionList(await file.text());
      setWanted(archives);
      return text(archives.length ? 'files.listRead' : 'files.listEmpty');
    });
  const addAll = (archives: ListedSubscription[]) =>
    act(async () => {
      const allowed = allowHosts(archives.map(({ address }) => address));
      setWanted(undefined);
      if (!(await allowed)) throw new ProblemError('error.notAllowed');
      const failed: string[] = [];
      for (const archive of archives) {
        const { error, name } = await send('subscribe', archive);
        if (error) failed.push(text('files.notAdded', { name, reason: problemText(error) }));
      }
      const added = archives.length - failed.length;
      return [text('files.addedOf', { added, count: archives.length }), ...failed].join(' ');
    });

  return (
    <>
      {wanted && wanted.length > 0 && (
        <p class="soft listed">
          {text('files.listed', {
            count: wanted.length,
            hosts: listInWords([...new Set(wanted.map(({ address }) => new URL(address).host))]),
          })}{' '}
          <button type="button" class="rg-button" onClick={() => addAll(wanted)}>
            {text('files.addThem')}
          </button>
        </p>
      )}
      <div class="buttons">
        <button type="button" class="rg-button" onClick={() => catalog.current?.click()}>
          {text('files.add')}
        </button>
        <button
          type="button"
          class="rg-button"
          onClick={() =>
            act(async () => {
              saveFile('reelgrade-archives.json', await send('exportSubscriptions'));
              return text('files.listSaved');
            })
          }
        >
          {text('files.export')}
        </button>
        <button type="button" class="rg-button" onClick={() => list.current?.click()}>
          {text('files.import')}
        </button>
        <FileChooser
          field={catalog}
          accept=".reelgrade"
          label={text('files.catalogFile')}
          onFile={addCatalog}
        />
        <FileChooser
          field={list}
          accept=".json,application/json"
          label={text('files.listFile')}
          onFile={chooseList}
        />
      </div>
    </>
  );
}
