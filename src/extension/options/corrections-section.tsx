import { useEffect, useRef, useState } from 'preact/hooks';
import { printCorrections } from '../../core/corrections/corrections-file.ts';
import type { ListedCorrection } from '../../protocol/messages.ts';
import { Failure } from '../../ui/components/states.tsx';
import type { Send } from '../platform/messaging.ts';
import { CorrectionRow } from './correction-row.tsx';
import { saveFile } from './save-file.ts';
import { Section } from './section.tsx';

/** What the viewer corrected, to look over, take back, carry elsewhere or give to the critic. */
export function CorrectionsSection({ send }: { send: Send }) {
  const [made, setMade] = useState<ListedCorrection[]>();
  const [failed, setFailed] = useState<string>();
  const [told, setTold] = useState<{ words: string; undo?: () => void }>();
  const file = useRef<HTMLInputElement>(null);

  const list = () => send('corrections').then(setMade, (error: Error) => setFailed(error.message));
  // Once: what happens here afterwards lists anew by itself.
  useEffect(() => void list(), [send]);

  async function act(what: () => Promise<{ words: string; undo?: () => void }>): Promise<void> {
    try {
      setTold(await what());
      await list();
    } catch (error) {
      setTold({ words: (error as Error).message });
    }
  }
  const remove = ({ film, ref }: ListedCorrection) =>
    act(async () => {
      await send('correct', { film, ref: undefined });
      const undo = () =>
        void act(async () => {
          await send('correct', { film, ref });
          return { words: 'Undone.' };
        });
      return { words: `“${film.title}” is matched again.`, undo };
    });
  const add = (chosen: File | undefined) =>
    chosen &&
    act(async () => {
      const added = await send('importCorrections', await chosen.text());
      return { words: added === 1 ? 'One correction added.' : `${added} corrections added.` };
    });

  return (
    <Section
      id="corrections"
      title="Your corrections"
      about="“Wrong film?” on a card puts your word here. It outranks every match, and stays in this browser."
    >
      {failed && <Failure title="The corrections cannot be listed">{failed}</Failure>}
      <div class="told" role="status">
        {told && (
          <div class="notice">
            <span>{told.words}</span>
            {told.undo && (
              <button type="button" class="quiet" onClick={told.undo}>
                Undo
              </button>
            )}
          </div>
        )}
      </div>
      {made?.length === 0 && <p class="panel soft none">None yet.</p>}
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
          Export
        </button>
        <button type="button" class="rg-button" onClick={() => file.current?.click()}>
          Import…
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
