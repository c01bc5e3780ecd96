// @vitest-environment happy-dom
import { createRef, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackBar } from '../../../src/ui/components/back-bar.tsx';
import { SearchBox } from '../../../src/ui/components/search-box.tsx';
import { listKeys } from '../../../src/ui/keyboard-navigation.ts';
import { violations } from '../axe.ts';

const box = createRef<HTMLInputElement>();
const root = createRef<HTMLDivElement>();
const onWords = vi.fn();
const onEnter = vi.fn();
const back = vi.fn();

function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

beforeEach(() => {
  vi.resetAllMocks();
  render(
    <div ref={root}>
      <SearchBox box={box} words="heat" onWords={onWords} onEnter={onEnter} />
      <button type="button" data-stop>
        one
      </button>
      <p hidden>
        <button type="button" data-stop>
          hidden
        </button>
      </p>
      <button type="button" data-stop>
        two
      </button>
    </div>,
    document.body,
  );
});
afterEach(() => render(null, document.body));

describe('the search box', () => {
  it('hands on what is typed, and Enter', async () => {
    box.current!.value = 'heat 1995';
    box.current!.dispatchEvent(new Event('input', { bubbles: true }));
    expect(onWords).toHaveBeenCalledExactlyOnceWith('heat 1995');
    box.current!.focus();
    press('Enter');
    expect(onEnter).toHaveBeenCalledOnce();
    // The Enter that ends a word of an input method opens nothing.
    press('Enter', { isComposing: true });
    expect(onEnter).toHaveBeenCalledOnce();
    expect(await violations(document.body)).toEqual([]);
  });
});

describe('the keys', () => {
  let keys: (event: KeyboardEvent) => void;
  beforeEach(() => {
    keys = listKeys(root, box, back);
    document.addEventListener('keydown', keys);
  });
  afterEach(() => document.removeEventListener('keydown', keys));
  const at = () => document.activeElement?.textContent || document.activeElement?.localName;

  it('step through what can be pressed, past what is hidden, and stay at the ends', () => {
    box.current!.focus();
    const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'End'].map((key) => {
      press(key);
      return at();
    });
    // In the box, End is the end of the words.
    expect(seen).toEqual(['one', 'two', 'two', 'one', 'input', 'input', 'input']);
    press('ArrowDown');
    press('End');
    expect(at()).toBe('two');
  });

  it('go to the box by a stroke, but write it there', () => {
    (document.activeElement as HTMLElement | null)?.blur();
    expect(press('/').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(box.current);
    expect(press('/').defaultPrevented).toBe(false);
  });

  it('leave Escape to the browser when there is nothing to go back from, and shortcuts always', () => {
    back.mockReturnValueOnce(true);
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(press('Escape').defaultPrevented).toBe(false);
    expect(press('ArrowDown', { ctrlKey: true }).defaultPrevented).toBe(false);
  });
});

it('the way back takes the focus when its view opens', async () => {
  const onBack = vi.fn();
  render(<BackBar title="Which film?" onBack={onBack} />, document.body);
  const button = document.querySelector('button')!;
  await vi.waitFor(() => expect(document.activeElement).toBe(button));
  expect(document.querySelector('h1')!.textContent).toBe('Which film?');
  button.click();
  expect(onBack).toHaveBeenCalledOnce();
  expect(await violations(document.body)).toEqual([]);
});
