import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { MAX_SEARCH_LENGTH } from '../../protocol/message-limits.ts';
import { text } from '../messages/message-text.ts';

interface SearchBoxProps {
  box: RefObject<HTMLInputElement | null>;
  words: string;
  onWords(words: string): void;
  onEnter(): void;
}

/** The box that searches all reviews as one types. */
export function SearchBox({ box, words, onWords, onEnter }: SearchBoxProps) {
  useEffect(() => box.current?.select(), [box]);
  return (
    <search class="search-box">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="6.75" cy="6.75" r="4.5" />
        <path d="m10.2 10.2 4 4" />
      </svg>
      <input
        ref={box}
        data-stop
        type="search"
        autofocus
        aria-label={text('search.label')}
        placeholder={text('search.label')}
        autocomplete="off"
        spellcheck={false}
        maxLength={MAX_SEARCH_LENGTH}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) onEnter();
        }}
      />
      <kbd>/</kbd>
    </search>
  );
}
