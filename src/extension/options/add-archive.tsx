import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { parsePastedUrl } from '../../core/manifest/parse-pasted-url.ts';
import { ProblemError } from '../../core/text/problem.ts';
import type { Offer } from '../../protocol/types.ts';
import { ArchiveOffer } from '../../ui/components/archive-offer.tsx';
import { text, textWith } from '../../ui/messages/message-text.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import type { Send } from '../platform/messaging.ts';
import { temporaryHostAccess } from '../storage/archive-hosts.ts';
import { FindCritics } from './find-critics.tsx';

interface AddArchiveProps {
  send: Send;
  /** Something was added: the list is asked for again. */
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
  const [status, setStatus] = useState<{ words: string; problem: boolean }>();
  const hosts = useMemo(temporaryHostAccess, []);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const end = (words: string, problem: boolean) => {
    setStatus({ words, problem });
    setStep({ at: 'ask' });
    void hosts.over();
  };
  const fail = (error: unknown) => end(errorWords(error), true);
  const leave = (host: string) => end(text('add.nothingAdded', { host }), false);
  async function look(address: string): Promise<void> {
    setStatus(undefined);
    // The permission comes first: a click allows one question to the viewer, and only at once.
    const allowed = hosts.allow(address);
    setStep({ at: 'busy', words: text('add.looking') });
    if (!(await allowed)) throw new ProblemError('error.notAllowed');
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
    if (error) throw new ProblemError(error.code, error.params);
    setStep({ at: 'ask' });
    void hosts.over();
    if (field.current) field.current.value = '';
    onAdded(name);
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const address = parsePastedUrl(field.current!.value);
    if (!URL.canParse(address)) return fail(new ProblemError('error.notAnAddress'));
    look(address).catch(fail);
  };

  return (
    <div class="add-archive">
      <form onSubmit={submit}>
        <label for={id}>{text('add.label')}</label>
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
            {text('add.look')}
          </button>
        </div>
      </form>
      <div role="status">
        {step.at === 'busy' && <p class="soft">{step.words}</p>}
        {status && <p class={status.problem ? 'problem' : 'soft'}>{status.words}</p>}
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
          {textWith(step.guessed ? 'add.redirected' : 'add.elsewhere', {
            host: <b>{new URL(step.address).host}</b>,
          })}{' '}
          <button type="button" class="rg-button" onClick={() => look(step.address).catch(fail)}>
            {text('add.lookThere')}
          </button>{' '}
          <button type="button" class="rg-button" onClick={() => leave(new URL(step.address).host)}>
            {text('offer.notNow')}
          </button>
        </p>
      )}
      <FindCritics send={send} onLook={(address) => look(address).catch(fail)} />
    </div>
  );
}
