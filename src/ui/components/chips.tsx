interface ChipsProps<T extends string> {
  /** What is chosen here, for those who hear the page. */
  label: string;
  choices: readonly { value: T; words: string }[];
  chosen: T | undefined;
  onChoose(value: T): void;
}

/** A few choices side by side, of which one is pressed. Style: chips.css. */
export function Chips<T extends string>({ label, choices, chosen, onChoose }: ChipsProps<T>) {
  return (
    <fieldset class="chips" aria-label={label}>
      {choices.map(({ value, words }) => (
        <button
          key={value}
          type="button"
          class="chip"
          data-stop
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
