// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

const restart = vi.fn();
const runContentScript = vi.fn(async () => ({ restart }));
vi.mock('../../../src/extension/content/controller.ts', () => ({ runContentScript }));

test('put into a page twice, the script runs once and looks restart', async () => {
  document.body.innerHTML = '<form id="reelgrade"></form>';
  await import('../../../src/extension/content/main.ts');
  expect(runContentScript).toHaveBeenCalledOnce();
  vi.resetModules();
  await import('../../../src/extension/content/main.ts');
  await vi.waitFor(() => expect(restart).toHaveBeenCalledOnce());
  expect(runContentScript).toHaveBeenCalledOnce();
});
