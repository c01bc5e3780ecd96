import { describe, expect, it } from 'vitest';
import { joinBytes } from '../../../src/core/bytes/join-bytes.ts';
import { piecesOfStream } from '../../../src/core/bytes/pieces-of-stream.ts';

async function all<T>(stream: ReadableStream<T>): Promise<T[]> {
  const pieces: T[] = [];
  for await (const piece of piecesOfStream(stream)) pieces.push(piece);
  return pieces;
}

/** A stream of numbers without an end, and what was asked of it. */
function endless() {
  const seen = { pulled: 0, cancelled: false };
  const stream = new ReadableStream<number>({
    pull: (controller) => controller.enqueue(seen.pulled++),
    cancel() {
      seen.cancelled = true;
    },
  });
  return { stream, seen };
}

describe('the pieces of a stream', () => {
  it('come all, in their order', async () => {
    const stream = new Blob(['moon', 'light']).stream().pipeThrough(new TextDecoderStream());
    expect((await all(stream)).join('')).toBe('moonlight');
  });

  it('stop where nobody takes more', async () => {
    const { stream, seen } = endless();
    for await (const piece of piecesOfStream(stream)) if (piece === 3) break;
    expect(seen.cancelled).toBe(true);
    expect(seen.pulled).toBeLessThan(10);
  });

  it('end with the error of a stream that breaks', async () => {
    const stream = new ReadableStream<number>({
      start(controller) {
        controller.enqueue(1);
      },
      pull(controller) {
        controller.error(new Error('broken'));
      },
    });
    await expect(all(stream)).rejects.toThrow('broken');
  });
});

it('bytes are joined in their order', () => {
  expect([...joinBytes([Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3)])]).toEqual([1, 2, 3]);
  expect(joinBytes([]).length).toBe(0);
});
