/**
 * The worker's part: it knows every film, and answers a page's first question `latency` ms after it is asked. Runs in
 * the extension, so it stands alone. Told `bench`, it says when (epoch ms) it answered first, and how often and for
 * how many films it was asked; what is asked next is the first question again.
 *
 * @param stored what page scripts find in the storage
 */
export function worker(latency: number, stored: object): void {
  type Reply = (reply: { value: unknown }) => void;
  const chrome = (
    globalThis as unknown as {
      chrome: {
        runtime: {
          onMessage: {
            addListener(
              listener: (message: unknown, sender: { tab: { id: number } }, reply: Reply) => unknown,
            ): void;
          };
        };
        storage: { local: { set(stored: object): Promise<void> } };
        scripting: { executeScript(injection: object): Promise<unknown> };
      };
    }
  ).chrome;
  void chrome.storage.local.set(stored);
  let asked: string[] = [];
  let messages = 0;
  let first = 0;
  const grades = [
    { text: 'A', score: 93 },
    { text: 'B+', score: 79 },
    { text: 'C', score: 50 },
    { text: 'D', score: 29 },
    { text: 'F', score: 7 },
  ];
  const archive = { name: 'Bench', critic: 'Somebody', home: 'https://example.org/' };
  const answer = (film: { title: string; year?: number }) => ({
    match: 'certain',
    reason: { code: 'titleAndYear', year: 1999 },
    reviews: [
      {
        id: film.title,
        title: film.title,
        year: film.year,
        kind: 'film',
        grade: grades[film.title.length % grades.length],
        date: '2021-01-11',
        critic: 'Somebody',
        ref: { archive: 'bench', review: film.title },
      },
    ],
  });
  const replies: Record<string, (input: never) => unknown> = {
    match(films: { title: string }[]) {
      messages++;
      asked.push(...films.map(({ title }) => title));
      return films.map(answer);
    },
    review: (ref: { review: string }) => ({
      ref,
      archive,
      review: {
        id: ref.review,
        film: { title: ref.review, kind: 'film' },
        grade: grades[0],
        url: 'https://example.org/r',
        excerpt: 'A harbour, a winter and nobody to blame; the last reel earns its silence.',
      },
    }),
    bench() {
      const told = { asked: asked.length, distinct: new Set(asked).size, messages, first };
      asked = [];
      messages = first = 0;
      return told;
    },
  };
  chrome.runtime.onMessage.addListener((message, { tab }, reply) => {
    const { reelgrade, input } = message as { reelgrade: string; input: never };
    if (reelgrade === 'latePart') {
      void chrome.scripting
        .executeScript({ target: { tabId: tab.id }, files: [`${input}.js`] })
        .then(() => reply({ value: null }));
      return true;
    }
    const value = replies[reelgrade]?.(input);
    setTimeout(
      () => {
        if (reelgrade === 'match') first ||= performance.timeOrigin + performance.now();
        reply({ value });
      },
      reelgrade === 'match' && messages === 1 ? latency : 0,
    );
    return true;
  });
}
