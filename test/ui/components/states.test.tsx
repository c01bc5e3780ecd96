// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Empty, Failure, Loading } from '../../../src/ui/components/states.tsx';
import { violations } from '../axe.ts';

test('a failure is announced and can be tried again', async () => {
  const retry = vi.fn();
  render(
    <Failure title="The library could not be read" retry={retry}>
      The archive is damaged.
    </Failure>,
    document.body,
  );
  expect(document.querySelector('[role=alert]')!.textContent).toContain('The archive is damaged.');
  document.querySelector('button')!.click();
  expect(retry).toHaveBeenCalledOnce();
  expect(await violations(document.body)).toEqual([]);
});

test('nothing and not yet are told apart', async () => {
  render(<Empty title="No films here">Open a film's page.</Empty>, document.body);
  expect(document.body.textContent).toContain("Open a film's page.");
  render(<Loading label="Searching…" rows={2} />, document.body);
  expect(document.querySelector('[role=status]')!.textContent).toBe('Searching…');
  expect(document.querySelectorAll('i')).toHaveLength(2);
  expect(await violations(document.body)).toEqual([]);
});
