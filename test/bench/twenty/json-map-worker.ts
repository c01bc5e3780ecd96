/// <reference types="chrome" />
/** What many archives are without a catalog: a file of JSON each, parsed and put into a Map when the worker wakes. */

interface StoredReview {
  id: string;
  film: { title: string; year?: number };
}

interface Asked {
  films?: { title: string; year?: number }[];
  /** How many archives there are. */
  archives: number;
}

const keyOf = ({ title, year }: StoredReview['film']) => `${title.toLowerCase()}|${year}`;

async function readArchive(at: number): Promise<Map<string, StoredReview>> {
  const response = await fetch(chrome.runtime.getURL(`archives/${at}.json`));
  const reviews = (await response.json()) as StoredReview[];
  return new Map(reviews.map((review) => [keyOf(review.film), review]));
}

let all: Promise<Map<string, StoredReview>[]> | undefined;

chrome.runtime.onMessage.addListener(({ films, archives }: Asked, _sender, answer) => {
  if (!films) {
    answer(null);
    return;
  }
  all ??= Promise.all(Array.from({ length: archives }, (_, at) => readArchive(at)));
  void all.then((maps) => answer(films.map((film) => maps.flatMap((map) => map.get(keyOf(film)) ?? []))));
  return true;
});
