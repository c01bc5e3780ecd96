import { useEffect, useRef } from 'preact/hooks';
import { text } from '../messages/message-text.ts';

interface BackBarProps {
  title?: string;
  onBack(): void;
}

/** The way back to the lists; takes the focus when its view opens. */
export function BackBar({ title, onBack }: BackBarProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <header class="back-bar">
      <button type="button" class="quiet" data-stop ref={button} onClick={onBack}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M10 3 5 8l5 5" />
        </svg>
        {text('list.back')}
      </button>
      {title && <h1>{title}</h1>}
    </header>
  );
}
