/** First index of 0..items−1 whose value does not come before the one sought. */
export function lowerBound(items: number, before: (index: number) => boolean): number {
  let low = 0;
  let high = items;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
