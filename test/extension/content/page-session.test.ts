// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Film } from '../../../src/core/film/film.ts';
import { createBadgeManager } from '../../../src/extension/content/badge/badge-manager.ts';
import { createMatchClient } from '../../../src/extension/content/match-client.ts';
import { startPageSession, watchTargets } from '../../../src/extension/content/page-session.ts';
import { watchInGroups } from '../../../src/extension/content/watch/tile-groups.ts';
import { disneyplus } from '../../../src/sites/definitions/disneyplus.ts';
import { watchedParts } from '../../../src/sites/watched-parts.ts';
import { atOnce, badges, certain, eventually, Horizon, openRoots, settled } from './content-stage.ts';

/** A page that builds itself after the script came, as those of players do. */

openRoots();
const url = 'https://www.disneyplus.com/browse/entity-1';
const match = vi.fn(async (films: Film[]) => films.map(({ title }) => certain(title)));
const tell = vi.fn();
let life: AbortController;

beforeEach(() => {
  Horizon.install();
  document.head.innerHTML = '<title>Disney+</title>';
  document.body.innerHTML = '<div id="app"></div>';
  match.mockClear();
  tell.mockClear();
  life = new AbortController();
  const wanted = watchTargets({ ...disneyplus, watched: watchedParts(disneyplus) }, url, {
    tiles: true,
  } as never);
  const shelf = createBadgeManager(document, () => false, atOnce);
  startPageSession(
    disneyplus,
    () => url,
    wanted,
    createMatchClient(match, life.signal),
    shelf,
    tell,
    () => {},
    life.signal,
    async () => watchInGroups as never,
  );
});
afterEach(() => life.abort());

const app = () => document.querySelector('#app')!;
const told = () => tell.mock.lastCall?.[0] as Film | undefined;

test('its film is found when its title comes, and found again when its year does', async () => {
  await settled(100);
  expect(told()).toBeUndefined();
  app().innerHTML = '<div data-testid="title-treatment-1"><img alt="Long Wharf"></div><p id="facts"></p>';
  await eventually(() => expect(told()?.title).toBe('Long Wharf'));
  expect(told()?.year).toBeUndefined();
  document.querySelector('#facts')!.outerHTML = '<p data-testid="metadata">1970 • Drama</p>';
  await eventually(() => expect(told()?.year).toBe(1970));
  await eventually(() => expect(badges()).toHaveLength(1));
});

test('its film is found when the picture that names it gets its text', async () => {
  app().innerHTML = '<div data-testid="title-treatment-1"><img></div>';
  await settled(200);
  expect(told()).toBeUndefined();
  document.querySelector('img')!.setAttribute('alt', 'Long Wharf');
  await eventually(() => expect(told()?.title).toBe('Long Wharf'));
});

test('its film is found when what only the head tells comes', async () => {
  await settled(100);
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify({ '@type': 'Movie', name: 'Long Wharf', datePublished: '1970-05-01' });
  document.head.append(data);
  await eventually(() => expect(told()).toMatchObject({ title: 'Long Wharf', year: 1970 }));
});
