import { useState } from 'preact/hooks';
import type { DroppedFile } from '../critic/input/dropped-files.ts';
import { Failure } from '../ui/components/states.tsx';
import { text } from '../ui/messages/message-text.ts';
import { ArchiveSummary } from './archive-summary.tsx';
import { DropZone } from './drop-zone.tsx';
import { ProgressLine } from './progress-line.tsx';
import { PublishForm } from './publish-form.tsx';
import { ReviewTable } from './review-table.tsx';
import { SettleFilms } from './settle-films.tsx';
import { type TaskProgress, WorkerClient } from './worker-client.ts';
import type { Understood } from './worker-messages.ts';

type State =
  | { at: 'start' }
  | { at: 'reading'; worker: WorkerClient; progress?: TaskProgress }
  | { at: 'failed'; reason: string }
  | { at: 'read'; worker: WorkerClient; archive: Understood };

/** The page on which a critic drops an archive, looks at it, settles it and takes the folder to publish. */
export function CriticPage() {
  const [state, setState] = useState<State>({ at: 'start' });

  async function read(files: DroppedFile[]) {
    const worker = new WorkerClient();
    setState({ at: 'reading', worker });
    try {
      const archive = await worker.ask('read', files, (progress) =>
        setState((now) => (now.at === 'reading' && now.worker === worker ? { ...now, progress } : now)),
      );
      setState((now) =>
        now.at === 'reading' && now.worker === worker ? { at: 'read', worker, archive } : now,
      );
    } catch (error) {
      worker.stop();
      setState({ at: 'failed', reason: (error as Error).message });
    }
  }
  const beginAgain = () => {
    if ('worker' in state) state.worker.stop();
    setState({ at: 'start' });
  };

  return (
    <div class="critic-page">
      <header class="masthead">
        <h1>{text('critic.title')}</h1>
        {state.at === 'start' && <p>{text('critic.about')}</p>}
        <p class="stays">{text('critic.stays')}</p>
      </header>
      <main>
        {state.at === 'start' && <DropZone onFiles={read} />}
        {state.at === 'reading' && (
          <ProgressLine label={text('critic.reading')} progress={state.progress} onCancel={beginAgain} />
        )}
        {state.at === 'failed' && <Failure title={text('critic.failed')}>{state.reason}</Failure>}
        {state.at === 'read' && <ReadArchive {...state} />}
        {(state.at === 'failed' || state.at === 'read') && (
          <p>
            <button type="button" class="rg-button" onClick={beginAgain}>
              {text('critic.again')}
            </button>
          </p>
        )}
      </main>
    </div>
  );
}

function ReadArchive({ archive, worker }: { archive: Understood; worker: WorkerClient }) {
  return (
    <>
      <ArchiveSummary archive={archive} />
      {archive.open.length > 0 && <SettleFilms open={archive.open} worker={worker} />}
      {archive.reviews > 0 && (
        <>
          <ReviewTable rows={archive.rows} />
          <PublishForm details={archive.details} worker={worker} />
        </>
      )}
    </>
  );
}
