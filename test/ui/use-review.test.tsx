// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import type { OpenedReview, ReviewRef } from '../../src/protocol/messages.ts';
import type { ReviewSource } from '../../src/ui/review-source.ts';
import { useReview } from '../../src/ui/use-review.ts';
import { opened } from './samples.ts';

let asked: { ref: ReviewRef; give(review?: OpenedReview): void; refuse(error: Error): void }[];
const source: ReviewSource = {
  search: async () => [],
  review: (ref) => new Promise((give, refuse) => asked.push({ ref, give, refuse })),
};

let seen: ReturnType<typeof useReview>;
function Here({ of }: { of: ReviewRef }) {
  seen = useReview(source, of);
  return null;
}
const look = async (review: string) => {
  const before = asked.length;
  render(<Here of={{ archive: 'sample', review }} />, document.body);
  await vi.waitFor(() => expect(asked).toHaveLength(before + 1));
};
const sees = (what: object) => vi.waitFor(() => expect(seen).toEqual(what));

beforeEach(() => {
  asked = [];
  render(null, document.body);
});

it('gives the review once it is there', async () => {
  await look('wharf');
  expect(seen).toEqual({});
  asked[0]!.give(opened);
  await sees({ opened });
});

it('drops an answer that is overtaken', async () => {
  await look('one');
  await look('wharf');
  asked[1]!.give(opened);
  await sees({ opened });
  asked[0]!.give({ ...opened, ref: asked[0]!.ref });
  await Promise.resolve();
  render(<Here of={{ archive: 'sample', review: 'wharf' }} />, document.body);
  expect(seen).toEqual({ opened });
});

it('says in words why there is none', async () => {
  await look('gone');
  asked[0]!.give(undefined);
  await sees({ failed: 'This review is no longer in its archive.' });
  await look('broken');
  await sees({});
  asked[1]!.refuse(new Error('cut short'));
  await sees({ failed: 'The review could not be opened: cut short' });
});
