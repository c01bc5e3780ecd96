// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { FindCritics } from '../../../src/extension/options/find-critics.tsx';
import { violations } from '../../ui/axe.ts';
import { root, text } from '../../ui/root.ts';

it('lists what came with the extension, without anything to press', async () => {
  render(<FindCritics onLook={() => {}} />, root);
  expect(text()).toContain('Laramie Movie Scope');
  expect(text()).toContain('came with Reelgrade');
  expect(root.querySelectorAll('button')).toHaveLength(0);
  expect(root.querySelector('a')?.rel).toBe('noreferrer');
  document.head.innerHTML = '<title>Options</title>';
  root.querySelector('details')!.open = true;
  expect(await violations(document.body)).toEqual([]);
});

it('looks at the archive that is chosen, at its own address', () => {
  const looked: string[] = [];
  const entry = { name: 'Lantern', critic: 'Jo Lantern', about: '<b>Films</b> by night.', language: 'en' };
  const entries = [
    { ...entry, archive: 'https://lantern.example/reviews/' },
    { ...entry, name: 'Station', archive: 'https://station.example/' },
  ];
  render(<FindCritics entries={entries} onLook={(address) => looked.push(address)} />, root);
  root.querySelector<HTMLElement>('[aria-label="Look at Station"]')!.click();
  expect(looked).toEqual(['https://station.example/']);
  expect(text()).toContain('<b>Films</b> by night.');
});
