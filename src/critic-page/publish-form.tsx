import { useState } from 'preact/hooks';
import type { Details, PublishedZip } from '../critic/desk/desk-tasks.ts';
import { text } from '../ui/messages/message-text.ts';
import { ProgressLine } from './progress-line.tsx';
import { PublishedDownloads } from './published-downloads.tsx';
import type { TaskClient, TaskProgress } from './task-client.ts';

type State =
  | { at: 'asking'; reason?: string }
  | { at: 'making'; progress?: TaskProgress }
  | { at: 'ready'; published: PublishedZip; base: string };

/** What is asked before the folder is made, and the folder itself. */
export function PublishForm({ details: guessed, desk }: { details: Details; desk: TaskClient }) {
  const [details, setDetails] = useState(guessed);
  const [base, setBase] = useState(guessedBase(guessed.home));
  const [key, setKey] = useState<string>();
  const [newKey, setNewKey] = useState<string>();
  const [before, setBefore] = useState<string>();
  const [state, setState] = useState<State>({ at: 'asking' });

  async function make() {
    setState({ at: 'making' });
    try {
      const published = await desk.ask('publish', { details, base, key, before }, (progress) =>
        setState({ at: 'making', progress }),
      );
      setState({ at: 'ready', published, base });
    } catch (error) {
      setState({ at: 'asking', reason: (error as Error).message });
    }
  }
  async function makeKey() {
    const made = await desk.ask('makeKey', null);
    setKey(made);
    setNewKey(made);
  }
  const field = (name: keyof Details, label: string, isNeeded = false) => (
    <label class="field">
      {label}
      <input
        type="text"
        name={name}
        required={isNeeded}
        value={details[name]}
        onInput={(event) => setDetails({ ...details, [name]: event.currentTarget.value })}
      />
    </label>
  );

  return (
    <section>
      <h2>{text('critic.publish')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        {field('name', text('critic.name'), true)}
        {field('critic', text('critic.critic'), true)}
        {field('home', text('critic.home'))}
        <label class="field">
          {text('critic.base')}
          <input
            type="url"
            name="base"
            required
            value={base}
            onInput={(event) => setBase(event.currentTarget.value)}
          />
        </label>
        <details>
          <summary>{text('critic.moreDetails')}</summary>
          {field('rights', text('critic.rights'))}
          {field('contact', text('critic.contact'))}
          {field('language', text('critic.language'))}
          {field('pages', text('critic.pages', { path: '{path}' }))}
          <TextFile name="key" label={text('critic.key')} onText={setKey} />
          <p>
            <button type="button" class="rg-button" onClick={makeKey}>
              {text('critic.makeKey')}
            </button>{' '}
            <span role="status">{newKey && text('critic.keyMade')}</span>
          </p>
        </details>
        <TextFile name="before" label={text('critic.before')} onText={setBefore} />
        <p class="hint">{text('critic.beforeWhy')}</p>
        <button type="submit" class="rg-button primary" disabled={state.at === 'making'}>
          {text('critic.make')}
        </button>
      </form>
      {state.at === 'making' && <ProgressLine label={text('critic.making')} progress={state.progress} />}
      {state.at === 'asking' && state.reason && (
        <p role="alert">{text('critic.notMade', { reason: state.reason })}</p>
      )}
      {state.at === 'ready' && (
        <PublishedDownloads published={state.published} address={state.base} newKey={newKey} />
      )}
    </section>
  );
}

/** A field for a small file, of which the text is wanted. */
function TextFile({ name, label, onText }: { name: string; label: string; onText(text: string): void }) {
  return (
    <label class="field">
      {label}
      <input
        type="file"
        name={name}
        onChange={async (event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onText(await file.text());
        }}
      />
    </label>
  );
}

/** Where the folder may well lie: beside the critic's own pages. */
const guessedBase = (home: string): string =>
  URL.canParse('reviews/', home) ? new URL('reviews/', home).href : '';
