import { expect, it } from 'vitest';
import { ProblemError, problemOf } from '../../../src/core/text/problem.ts';

it('an error of ours keeps its code and what its sentence needs', () => {
  expect(problemOf(new ProblemError('error.offline'))).toEqual({ code: 'error.offline' });
  expect(problemOf(new ProblemError('error.status', { status: 404 }))).toEqual({
    code: 'error.status',
    params: { status: 404 },
  });
});

it('a full storage is told as such, whatever the browser calls it', () => {
  expect(problemOf(new DOMException('full', 'QuotaExceededError'))).toEqual({ code: 'error.noRoom' });
  // Firefox gives it no words at all.
  expect(problemOf(new DOMException('', 'NS_ERROR_FILE_NO_DEVICE_SPACE'))).toEqual({ code: 'error.noRoom' });
  const fromStorage = new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.');
  expect(problemOf(fromStorage)).toEqual({ code: 'error.noRoom' });
  const other = new Error('It failed before the QuotaExceededError.');
  expect(problemOf(other)).toMatchObject({ code: 'error.unexpected' });
});

it.each([
  [new TypeError('no such thing'), 'no such thing'],
  [new DOMException('', 'NotReadableError'), 'NotReadableError'],
  ['a text', 'a text'],
  [7, '7'],
])('any other error is told in its own words, or by its name: %s', (error, detail) => {
  expect(problemOf(error)).toEqual({ code: 'error.unexpected', params: { detail } });
});

it('an error of ours from another script, with a class of its own, keeps its code', () => {
  const theirs = Object.assign(new Error('error.offline'), { problem: { code: 'error.offline' } });
  expect(problemOf(theirs)).toEqual({ code: 'error.offline' });
});
