import { useEffect, useState } from 'preact/hooks';
import type { Understood } from '../critic/desk/desk-tasks.ts';
import type { DroppedFile } from '../critic/input/dropped-files.ts';
import { Failure } from '../ui/components/states.tsx';
import { text } from '../ui/messages/message-text.ts';
import { ArchiveSummary } from './archive-summary.tsx';
import { DropZone } from './drop-zone.tsx';
import { FilmListChoice } from './film-list-choice.tsx';
import { GradesByYear } from './grades-by-year.tsx';
import { ProgressLine } from './progress-line.tsx';
import { PublishForm } from './publish-form.tsx';
import { ReviewTable } from './review-table.tsx';
import { SettleFilms } from './settle-films.tsx';
import type { TaskClient, TaskProgress } from './task-client.ts';
import { WorkerClient } from './worker-client.ts';

type State =
  | { at: 'start' }
  | { at: 'reading'; desk: TaskClient; progress?: TaskProgress }
  | { at: 'failed'; reason: string }
  | { at: 'read'; desk: TaskClient; archive: Understood };

interface CriticPageProps {
  /** The tool that serves the page, where it was started with an archive; else files are dropped. */
  tool?: TaskClient | undefined;
}

/** The page on which a critic looks at an archive, settles it and takes the folder to publish. */
export function CriticPage({ tool }: CriticPageProps) {
  const [state, setState] = useState<State>({ at: 'start' });

  async function work(
    desk: TaskClient,
    ask: (progress: (at: TaskProgress) => void) => Promise<Understood>,
  ): Promise<void> {
    const isNow = (now: State) => now.at === 'reading' && now.desk === desk;
    setState({ at: 'reading', desk });
    try {
      const archive = await ask((progress) =>
        setState((now) => (isNow(now) ? { at: 'reading', desk, progress } : now)),
      );
      setState((now) => (isNow(now) ? { at: 'read', desk, archive } : now));
    } catch (error) {
      setState((now) => (isNow(now) ? { at: 'failed', reason: (error as Error).message } : now));
      desk.stop();
    }
  }
  const open = (desk: TaskClient) => work(desk, (progress) => desk.ask('open', null, progress));
  const read = (files: DroppedFile[]) => {
    const desk = new WorkerClient();
    return work(desk, (progress) => desk.ask('read', files, progress));
  };
  const takeFilms = (desk: TaskClient) => (files: DroppedFile[]) =>
    work(desk, (progress) => desk.ask('useFilms', files, progress));
  useEffect(() => {
    if (tool) open(tool);
  }, [tool]);
  const cancel = () => {
    if ('desk' in state) state.desk.stop();
    setState({ at: 'start' });
  };
  const beginAgain = () => {
    cancel();
    if (tool) open(tool);
  };
  const isDropping = state.at === 'start' && !tool;

  return (
    <div class="critic-page">
      <header class="masthead">
        <h1>{text('critic.title')}</h1>
        {isDropping && <p>{text('critic.about')}</p>}
        <p class="stays">{text(tool ? 'critic.staysHere' : 'critic.stays')}</p>
      </header>
      <main>
        {isDropping && <DropZone onFiles={read} />}
        {state.at === 'reading' && (
          <ProgressLine label={text('critic.reading')} progress={state.progress} onCancel={cancel} />
        )}
        {state.at === 'failed' && <Failure title={text('critic.failed')}>{state.reason}</Failure>}
        {state.at === 'read' && <ReadArchive {...state} onFilms={tool ? undefined : takeFilms(state.desk)} />}
        {state.at !== 'reading' && !isDropping && (
          <p>
            <button type="button" class="rg-button" onClick={beginAgain}>
              {text(tool ? 'critic.readAgain' : 'critic.again')}
            </button>
          </p>
        )}
      </main>
    </div>
  );
}

interface ReadArchiveProps {
  archive: Understood;
  desk: TaskClient;
  /** Takes a list of films, where the tool has not taken one already. */
  onFilms: ((files: DroppedFile[]) => void) | undefined;
}

function ReadArchive({ archive, desk, onFilms }: ReadArchiveProps) {
  return (
    <>
      <ArchiveSummary archive={archive} />
      {archive.reviews > 0 && onFilms && <FilmListChoice listed={archive.listed} onFiles={onFilms} />}
      {archive.open.length > 0 && <SettleFilms open={archive.open} desk={desk} />}
      {archive.reviews > 0 && (
        <>
          <GradesByYear rows={archive.rows} />
          <ReviewTable rows={archive.rows} />
          <PublishForm details={archive.details} desk={desk} />
        </>
      )}
    </>
  );
}
