import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  disabled?: boolean;
  onFlip(on: boolean): void;
  /** What it switches. */
  children: ComponentChildren;
  /** What it does, under the label. */
  hint?: ComponentChildren;
}

/** Something that is on or off, at once. */
export function Switch({ on, disabled, onFlip, children, hint }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        data-stop
        onChange={(event) => onFlip(event.currentTarget.checked)}
      />
      <span>
        {children}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
