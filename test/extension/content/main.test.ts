// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

const again = vi.fn();
const runPage = vi.fn(async () => ({ again }));
vi.mock('../../../src/extension/content/controller.ts', () => ({ runPage }));

test('put into a page twice, the script runs once and looks again', async () => {
  document.body.innerHTML = '<form id="reelgrade"></form>';
  await import('../../../src/extension/content/main.ts');
  expect(runPage).toHaveBeenCalledOnce();
  vi.resetModules();
  await import('../../../src/extension/content/main.ts');
  await vi.waitFor(() => expect(again).toHaveBeenCalledOnce());
  expect(runPage).toHaveBeenCalledOnce();
});
