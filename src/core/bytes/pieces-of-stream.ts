/**
 * A stream's pieces as they come: not every browser lets one walk over the stream itself. Whoever stops before its end
 * cancels it.
 */
export async function* piecesOfStream<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // A stream that broke has nothing left to cancel, and has said so already.
    await reader.cancel().catch(() => {});
  }
}
