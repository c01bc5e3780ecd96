import { useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Send } from '../platform/messaging.ts';
import { addCatalogFile } from '../storage/add-catalog-file.ts';
import { allowHosts } from '../storage/archive-hosts.ts';
import { saveFile } from './save-file.ts';

export interface ArchiveFilesProps {
  send: Send;
  /** The largest file that is taken, in bytes. */
  limit: number;
  onDone(words: string): void;
}

const ListFile = v.object({
  reelgrade: v.literal('subscriptions'),
  version: v.literal(1),
  archives: v.pipe(
    v.array(
      v.object({ address: v.pipe(v.string(), v.url(), v.maxLength(2000)), key: v.optional(v.string()) }),
    ),
    v.maxLength(200),
  ),
});

/** Archives by hand: a catalog file from a disk, and the list of subscriptions to carry elsewhere. */
export function ArchiveFiles({ send, limit, onDone }: ArchiveFilesProps) {
  const catalog = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState<Listed[]>();
  const act = (what: () => Promise<string>) => what().then(onDone, (error: Error) => onDone(error.message));

  const addCatalog = (file: File) =>
    act(async () => {
      if (file.size > limit) throw new Error('This file is larger than the limit set below.');
      const { name } = await addCatalogFile(new Uint8Array(await file.arrayBuffer()));
      await send('archivesChanged');
      return `${name} was added.`;
    });
  const chooseList = (file: File) =>
    act(async () => {
      if (file.size > 1e6) throw new Error('This file is too large for a list of archives.');
      const { archives } = readList(await file.text());
      setWanted(archives);
      return archives.length ? 'The list was read.' : 'The list is empty.';
    });
  const addAll = (archives: Listed[]) =>
    act(async () => {
      const allowed = allowHosts(archives.map(({ address }) => address));
      setWanted(undefined);
      if (!(await allowed)) throw new Error('The browser was told not to allow these hosts.');
      const failed: string[] = [];
      for (const archive of archives) {
        const { error, name } = await send('subscribe', archive);
        if (error) failed.push(`${name}: ${error}`);
      }
      return [`${archives.length - failed.length} of ${archives.length} archives added.`, ...failed].join(
        ' ',
      );
    });

  return (
    <>
      {wanted && wanted.length > 0 && (
        <p class="soft listed">
          {wanted.length === 1 ? 'One archive' : `${wanted.length} archives`} from{' '}
          {[...new Set(wanted.map(({ address }) => new URL(address).host))].join(', ')}.{' '}
          <button type="button" class="rg-button" onClick={() => addAll(wanted)}>
            Add them
          </button>
        </p>
      )}
      <div class="buttons">
        <button type="button" class="rg-button" onClick={() => catalog.current?.click()}>
          Add a file…
        </button>
        <button
          type="button"
          class="rg-button"
          onClick={() =>
            act(async () => {
              saveFile('reelgrade-archives.json', await send('exportSubscriptions'));
              return 'The list was saved.';
            })
          }
        >
          Export the list
        </button>
        <button type="button" class="rg-button" onClick={() => list.current?.click()}>
          Import a list…
        </button>
        <Chooser field={catalog} accept=".reelgrade" label="A catalog file" onFile={addCatalog} />
        <Chooser
          field={list}
          accept=".json,application/json"
          label="A list of archives"
          onFile={chooseList}
        />
      </div>
    </>
  );
}

type Listed = v.InferOutput<typeof ListFile>['archives'][number];

function readList(text: string): v.InferOutput<typeof ListFile> {
  try {
    return v.parse(ListFile, JSON.parse(text));
  } catch {
    throw new Error('This file is not a list of archives.');
  }
}

interface ChooserProps {
  field: { current: HTMLInputElement | null };
  accept: string;
  label: string;
  onFile(file: File): void;
}

function Chooser({ field, accept, label, onFile }: ChooserProps) {
  return (
    <input
      ref={field}
      type="file"
      accept={accept}
      aria-label={label}
      hidden
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        if (file) onFile(file);
        event.currentTarget.value = '';
      }}
    />
  );
}
