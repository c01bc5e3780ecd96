/**
 * The worker. The browser ends it after a short rest and wakes it with the next event, so every listener is set
 * here, in the first turn, and whatever they need is read from disk when asked.
 */

import { openCatalog } from '../../core/catalog/open-catalog.ts';
import browser from '../platform/browser.ts';
import { onMessages } from '../platform/messaging.ts';
import { showOffers } from '../platform/offer-icon.ts';
import { serialQueue } from '../platform/serial-queue.ts';
import { keepNews, openWelcome } from '../platform/welcome-page.ts';
import { createCorrectionStore } from '../storage/corrections.ts';
import { createLeftOutReviews } from '../storage/left-out-reviews.ts';
import { takePendingOffer } from '../storage/pending-subscription.ts';
import { defaults, loadSettings, type Settings, watchSettings } from '../storage/settings.ts';
import { createTitleMemory } from '../storage/title-memory.ts';
import { createWatchList } from '../storage/watched/watch-list.ts';
import { onCommand } from './commands.ts';
import { makeMenu, onMenuClick } from './context-menu.ts';
import { dropChangedLists } from './last-list.ts';
import { bundledSource } from './library/bundled-archives.ts';
import { createLibrary } from './library/library.ts';
import { subscribedSource } from './library/subscribed-archives.ts';
import { createMessageHandlers } from './message-handlers.ts';
import { validated } from './message-validation.ts';
import { openPicked, sayHint, suggest } from './omnibox.ts';
import { startInOpenTabs, syncSites } from './register-content-scripts.ts';
import { veilOpenTabs } from './score-veil.ts';
import { syncSettings } from './settings-sync.ts';
import { dropOldSitePack, dropUnwantedSitePack, updateSitePackIfDue } from './site-packs/update-site-pack.ts';
import { keepSiteWords } from './site-words.ts';
import { schedule } from './subscriptions/schedule.ts';
import { subscribe } from './subscriptions/subscriptions.ts';
import type { UpdateOptions } from './subscriptions/update.ts';
import { dropUnwantedDirectory, updateDirectoryIfDue } from './update-directory.ts';
import { changeLanguage } from './worker-language.ts';

let settings: Promise<Settings> | undefined;
const corrections = createCorrectionStore();
const leftOut = createLeftOutReviews();
const library = createLibrary({
  sources: [bundledSource, subscribedSource],
  open: openCatalog,
  corrected: () => corrections.corrected(),
  leftOut: () => leftOut.isLeftOut(),
  settings() {
    settings ??= loadSettings().catch(() => defaults);
    return settings;
  },
});

/** What the viewer chose about subscriptions. */
async function terms(): Promise<UpdateOptions> {
  const { updateHours, catalogLimit } = await loadSettings();
  return { hours: updateHours, limit: catalogLimit * 1e6 };
}

/** The popup may have been closed by the browser's own question; what the viewer chose in it still counts. */
async function subscribePending(origins: readonly string[]): Promise<void> {
  const offer = await takePendingOffer(origins);
  if (!offer) return;
  await subscribe(offer, await terms());
  library.sourcesChanged();
}

library.prepare();
onMessages(
  validated(
    createMessageHandlers(library, corrections, createTitleMemory(), createWatchList(), leftOut, terms),
  ),
);
schedule(
  terms,
  () => library.sourcesChanged(),
  async () => {
    await updateSitePackIfDue();
    await updateDirectoryIfDue();
  },
);

const inTurn = serialQueue();

/** The browser may have been started in another language, and the viewer may choose one. Two menus at once would fail. */
const speakAnew = (): Promise<void> =>
  inTurn(async () => {
    await changeLanguage();
    await makeMenu();
  });

/** Without them, what is written only in words of a language is not known: pages say less, and nothing wrong. */
const readBySiteWords = (): Promise<void> =>
  keepSiteWords().catch((error) => console.error('Reelgrade could not keep the words of sites:', error));

watchSettings(({ language, veilScores = false }, before) => {
  settings = undefined;
  if (language !== before.language) void speakAnew();
  void syncSites();
  if (veilScores !== (before.veilScores ?? false)) void veilOpenTabs(veilScores);
  void dropUnwantedSitePack();
  void dropUnwantedDirectory();
  void syncSettings();
});
dropChangedLists();
browser.storage.onChanged.addListener((_, area) => {
  if (area === 'sync') void syncSettings();
});
browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
  if (reason === 'install') void openWelcome();
  // The browser names an update of its own in other words, and a developer's reload brings the same version.
  else if (reason === 'update' && previousVersion !== browser.runtime.getManifest().version) void keepNews();
  void readBySiteWords();
  void speakAnew();
  void showOffers();
  void dropOldSitePack();
  void syncSites();
});
browser.runtime.onStartup.addListener(() => {
  void readBySiteWords();
  void syncSettings();
  void speakAnew();
  void syncSites();
});
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  void subscribePending(origins);
  void syncSites().then(() => startInOpenTabs(origins));
});
browser.permissions.onRemoved.addListener(() => void syncSites());
// Firefox for Android has none of these three.
browser.contextMenus?.onClicked.addListener(onMenuClick);
browser.commands?.onCommand.addListener((command) => void onCommand(command));

browser.omnibox?.onInputStarted.addListener(() => void sayHint());
browser.omnibox?.onInputChanged.addListener((words, show) => void suggest(library, words, show));
browser.omnibox?.onInputEntered.addListener((words, place) => void openPicked(library, words, place));
