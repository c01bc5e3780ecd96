import { useEffect, useRef, useState } from 'preact/hooks';
import { printCorrections } from '../../../core/corrections/corrections-file.ts';
import type { ListedCorrection } from '../../../protocol/messages.ts';
import { Failure } from '../../../ui/components/states.tsx';
import { text } from '../../../ui/messages/message-text.ts';
import { errorWords } from '../../../ui/messages/problem-text.ts';
import type { Send } from '../../platform/messaging.ts';
import { saveFile } from '../../platform/save-file.ts';
import { Section } from '../section.tsx';
import { CorrectionRow } from './correction-row.tsx';
import { type Status, StatusLine } from './status-line.tsx';

/** What the viewer corrected, to look over, take back, carry elsewhere or give to the critic. */
export function CorrectionsSection({ send }: { send: Send }) {
  const [made, setMade] = useState<ListedCorrection[]>();
  const [failed, setFailed] = useState<string>();
  const [status, setStatus] = useState<Status>();
  const file = useRef<HTMLInputElement>(null);

  const list = () => send('corrections').then(setMade, (error) => setFailed(errorWords(error)));
  // Once: what happens here afterwards updates the list by itself.
  useEffect(() => void list(), [send]);

  async function act(what: () => Promise<{ words: string; undo?: () => void }>): Promise<void> {
    try {
      setStatus(await what());
      await list();
    } catch (error) {
      setStatus({ words: errorWords(error) });
    }
  }
  const remove = ({ film, ref }: ListedCorrection) =>
    act(async () => {
      await send('correct', { film, ref: undefined });
      const undo = () =>
        void act(async () => {
          await send('correct', { film, ref });
          return { words: text('undo.undone') };
        });
      return { words: text('undo.matchedAgain', { title: film.title }), undo };
    });
  const add = (chosen: File | undefined) =>
    chosen &&
    act(async () => {
      const added = await send('importCorrections', await chosen.text());
      return { words: text('corrections.added', { count: added }) };
    });

  return (
    <Section id="corrections" title={text('corrections.title')} about={text('corrections.about')}>
      {failed && <Failure title={text('corrections.failed')}>{failed}</Failure>}
      <StatusLine status={status} />
      {made?.length === 0 && <p class="panel soft none">{text('corrections.none')}</p>}
      {made && made.length > 0 && (
        <ul class="panel">
          {made.map((one) => (
            <CorrectionRow key={JSON.stringify(one.film)} correction={one} onRemove={() => remove(one)} />
          ))}
        </ul>
      )}
      <div class="buttons">
        <button
          type="button"
          class="rg-button"
          disabled={!made?.length}
          onClick={() => made && saveFile('reelgrade-corrections.json', printCorrections(made))}
        >
          {text('corrections.export')}
        </button>
        <button type="button" class="rg-button" onClick={() => file.current?.click()}>
          {text('corrections.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            void add(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
    </Section>
  );
}
