import type { ComponentChildren } from 'preact';
import { text } from '../messages/message-text.ts';

interface EmptyProps {
  /** What there is not, in a few words. */
  title: string;
  /** What to do about it. */
  children?: ComponentChildren;
}

/** Nothing to show, and that is right. Style: states.css. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div class="rg-state">
      <p class="rg-state-title">{title}</p>
      {children && <div class="rg-state-more">{children}</div>}
    </div>
  );
}

interface FailureProps {
  /** What did not work, in words. */
  title: string;
  /** What may help, or the reason. */
  children?: ComponentChildren;
  /** Shows a button that tries again. */
  retry?: () => void;
}

/** Something went wrong. */
export function Failure({ title, children, retry }: FailureProps) {
  return (
    <div class="rg-state" role="alert">
      <p class="rg-state-title">{title}</p>
      {children && <div class="rg-state-more">{children}</div>}
      {retry && (
        <button type="button" class="rg-button" onClick={retry}>
          {text('list.tryAgain')}
        </button>
      )}
    </div>
  );
}

interface LoadingProps {
  /** What is awaited, for those who hear the page: "Searching…". */
  label: string;
  /** How many rows of a list are drawn as placeholders; 3 when not given. */
  rows?: number;
}

/** The list is on its way: quiet bars in its place, shown only after a moment so that quick answers do not flicker. */
export function Loading({ label, rows = 3 }: LoadingProps) {
  return (
    <div class="rg-loading" role="status">
      <span class="rg-hidden">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} />
      ))}
    </div>
  );
}
