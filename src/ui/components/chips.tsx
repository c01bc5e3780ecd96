interface ChipsProps<T extends string> {
  /** What is chosen here, for those who hear the page. */
  label: string;
  /** `typed` is what means the same in the search. */
  choices: readonly { value: T; words: string; typed?: string }[];
  chosen: T | undefined;
  /** The arrow keys pass by: Tab leads here. */
  isAside?: boolean;
  onChoose(value: T): void;
}

/** A few choices side by side, of which one is pressed. Style: chips.css. */
export function Chips<T extends string>({ label, choices, chosen, isAside, onChoose }: ChipsProps<T>) {
  return (
    <fieldset class="chips" aria-label={label}>
      {choices.map(({ value, words, typed }) => (
        <button
          key={value}
          type="button"
          class="chip"
          data-stop={isAside ? undefined : ''}
          title={typed}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
