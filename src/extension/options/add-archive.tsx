import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { parsePastedUrl } from '../../core/manifest/parse-pasted-url.ts';
import type { Offer } from '../../protocol/types.ts';
import { ArchiveOffer } from '../../ui/components/archive-offer.tsx';
import type { Send } from '../platform/messaging.ts';
import { temporaryHostAccess } from '../storage/archive-hosts.ts';

export interface AddArchiveProps {
  send: Send;
  /** Something was added: the list is asked for anew. */
  onAdded(name: string): void;
}

type Step =
  | { at: 'ask' }
  | { at: 'busy'; words: string }
  | { at: 'offer'; offer: Offer; busy?: boolean }
  | { at: 'elsewhere'; address: string; guessed?: boolean };

/** Adds an archive by its address: a page, a folder or a manifest, each host allowed by a click of its own. */
export function AddArchive({ send, onAdded }: AddArchiveProps) {
  const [step, setStep] = useState<Step>({ at: 'ask' });
  const [told, setTold] = useState<{ words: string; problem: boolean }>();
  const hosts = useMemo(temporaryHostAccess, []);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const end = (words: string, problem: boolean) => {
    setTold({ words, problem });
    setStep({ at: 'ask' });
    void hosts.over();
  };
  const fail = (error: Error) => end(error.message, true);
  const leave = (host: string) => end(`Nothing was added, and ${host} is not asked again.`, false);
  async function look(address: string): Promise<void> {
    setTold(undefined);
    // The permission comes first: a click allows one question to the viewer, and only at once.
    const allowed = hosts.allow(address);
    setStep({ at: 'busy', words: 'Looking for the archive…' });
    if (!(await allowed))
      throw new Error('The browser was told not to allow it. Nothing was asked, and nothing has changed.');
    const found = await send('findArchive', address);
    setStep(
      'elsewhere' in found
        ? { at: 'elsewhere', address: found.elsewhere, guessed: found.guessed }
        : { at: 'offer', offer: found },
    );
  }
  async function take(offer: Offer): Promise<void> {
    setStep({ at: 'offer', offer, busy: true });
    const { error, name } = await send('subscribe', { address: offer.address, key: offer.key });
    if (error) throw new Error(error);
    setStep({ at: 'ask' });
    void hosts.over();
    if (field.current) field.current.value = '';
    onAdded(name);
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const address = parsePastedUrl(field.current!.value);
    if (!URL.canParse(address)) return fail(new Error('This is not a web address.'));
    look(address).catch(fail);
  };

  return (
    <div class="add-archive">
      <form onSubmit={submit}>
        <label for={id}>Add a critic’s archive by its address</label>
        <div class="buttons">
          <input
            id={id}
            ref={field}
            class="rg-field"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="critic.example/reviews"
            required
            disabled={step.at === 'busy'}
          />
          <button type="submit" class="rg-button" disabled={step.at === 'busy'}>
            Look
          </button>
        </div>
      </form>
      <div role="status">
        {step.at === 'busy' && <p class="soft">{step.words}</p>}
        {told && <p class={told.problem ? 'problem' : 'soft'}>{told.words}</p>}
      </div>
      {step.at === 'offer' && (
        <ArchiveOffer
          offer={step.offer}
          busy={step.busy}
          onTake={() => take(step.offer).catch(fail)}
          onLeave={() => leave(step.offer.host)}
        />
      )}
      {step.at === 'elsewhere' && (
        <p class="soft">
          {step.guessed
            ? 'This address redirects to another one, which is not followed without asking. The archive may be at'
            : 'This page offers an archive that lies at'}{' '}
          <b>{new URL(step.address).host}</b>.{' '}
          <button type="button" class="rg-button" onClick={() => look(step.address).catch(fail)}>
            Look there
          </button>{' '}
          <button type="button" class="rg-button" onClick={() => leave(new URL(step.address).host)}>
            Not now
          </button>
        </p>
      )}
    </div>
  );
}
