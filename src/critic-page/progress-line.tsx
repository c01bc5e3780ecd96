import { text } from '../ui/messages/message-text.ts';
import type { TaskProgress } from './task-client.ts';

interface ProgressLineProps {
  /** What is going on. */
  label: string;
  progress?: TaskProgress | undefined;
  onCancel?: (() => void) | undefined;
}

/** How far the worker is, with a way to stop it. */
export function ProgressLine({ label, progress, onCancel }: ProgressLineProps) {
  return (
    <div class="progress-line">
      <h2>{label}</h2>
      <progress aria-label={label} max={progress?.of ?? 1} value={progress?.of ? progress.done : undefined} />
      <p>{progress ? stepText(progress) : ' '}</p>
      {onCancel && (
        <button type="button" class="rg-button" onClick={onCancel}>
          {text('critic.cancel')}
        </button>
      )}
    </div>
  );
}

const stepText = ({ step, done, of }: TaskProgress): string =>
  of === undefined ? text('critic.step', { step, count: done }) : text('critic.stepOf', { step, done, of });
