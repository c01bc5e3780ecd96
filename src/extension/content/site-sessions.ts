import type { Site } from '../../sites/site.ts';
import type { PageSettings } from '../storage/settings-reader.ts';
import { type PageSession, watchTargets } from './page-session.ts';
import type { WatchTargets } from './watch/dom-watcher.ts';

/** Starts and ends page sessions. Signals nest: that of a session ends at the latest with that of its site. */
interface SiteSessions {
  /** Starts, ends or keeps the session, as site, address and settings now ask. */
  update(hasMoved?: boolean): void;
  /** Ends the session and starts another, so that everything is read again. */
  restart(): void;
  /** Asks about the films of the page again, because answers were forgotten. */
  askAgain(): void;
  end(): void;
}

export function createSiteSessions(
  /** The site of the document's address, if there is one. */
  currentSite: () => Site | undefined,
  settings: () => PageSettings,
  /** Called when the site is switched on, with the signal of its being switched off. */
  siteStarted: (signal: AbortSignal) => void,
  start: (site: Site, targets: WatchTargets, signal: AbortSignal) => PageSession,
): SiteSessions {
  let siteAbort: AbortController | undefined;
  let sessionAbort: AbortController | undefined;
  let current: { session: PageSession; key: string } | undefined;

  function end(): void {
    siteAbort?.abort();
    siteAbort = current = undefined;
  }

  function update(hasMoved = false): void {
    const site = currentSite();
    if (!site || settings().sitesOff.includes(site.name)) {
      end();
      return;
    }
    if (!siteAbort) {
      siteAbort = new AbortController();
      siteAbort.signal.addEventListener('abort', () => sessionAbort?.abort());
      siteStarted(siteAbort.signal);
    }
    const targets = watchTargets(site, location.href, settings());
    const key = JSON.stringify([site.name, targets]);
    if (current?.key === key) {
      if (hasMoved) current.session.addressChanged();
      return;
    }
    sessionAbort?.abort();
    sessionAbort = new AbortController();
    current = { key, session: start(site, targets, sessionAbort.signal) };
  }

  return {
    update,
    restart() {
      sessionAbort?.abort();
      current = undefined;
      update();
    },
    askAgain: () => current?.session.askAgain(),
    end,
  };
}
