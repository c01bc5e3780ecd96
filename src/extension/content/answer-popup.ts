import type { Site } from '../../sites/site.ts';
import { onMessages } from '../platform/messaging.ts';
import { pageCopy } from './page-copy.ts';
import { pageFilms, pageReport } from './page-report.ts';
import type { Controller } from './page-world.ts';

/** Answers what the popup asks of the page, until the script ends. Most pages are left without that. */
export function answerPopup({ site, openedAt, signal }: Controller): void {
  const asked = <T>(answer: (at: Site) => T, ofNoSite: T): T => {
    const at = site();
    return at ? answer(at) : ofNoSite;
  };
  const stop = onMessages({
    'page.films': () => asked((at) => pageFilms(document, at), []),
    'page.report': () => asked((at) => pageReport(document, at, performance.now() - openedAt()), null),
    'page.copy': () => asked((at) => pageCopy(document, at), ''),
  });
  signal.addEventListener('abort', () => {
    try {
      stop();
    } catch {
      // The extension's interfaces throw when they are used after it has gone.
    }
  });
}
