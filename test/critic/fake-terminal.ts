import { PassThrough, Writable } from 'node:stream';

export const ENTER = '\r';
export const CLEAR = '\x15';
export const CTRL_C = '\x03';

/** A terminal that answers: each key sequence is typed once the text it waits for has been shown. */
export function terminal(answers: [shown: string, keys: string][]) {
  const input = new PassThrough();
  let shown = '';
  let seen = 0;
  const output = Object.assign(
    new Writable({
      write(chunk, _, done) {
        shown += String(chunk);
        const next = answers[0];
        if (next && shown.indexOf(next[0], seen) >= 0) {
          seen = shown.length;
          answers.shift();
          setImmediate(() => input.write(next[1]));
        }
        done();
      },
    }),
    { columns: 200, rows: 40 },
  );
  return { input, output, shown: () => shown, unanswered: () => answers.length };
}
