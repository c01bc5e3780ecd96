// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTeaching } from '../../../src/extension/content/teach/teach-session.ts';
import { genericSite } from '../../../src/sites/index.ts';
import type { Site } from '../../../src/sites/site.ts';
import { openRoots, rootOf, trusted } from './content-stage.ts';

openRoots();
const body = `<main><h1 class="film-title">The Quiet Shipyard</h1><p class="facts">1962</p>
<ul class="reel">${['Ferry to Nowhere', 'North of Winter', 'Salt and Copper']
  .map((title, at) => `<li><a href="/film/${at}"><span class="name">${title}</span></a></li>`)
  .join('')}</ul></main>`;

let abort: AbortController;
let kept: unknown[];
let site: Site;
const send = vi.fn(async (name: string, file: unknown) => {
  if (name === 'keepTaughtSite') kept.push(JSON.parse(JSON.stringify(file)));
});

beforeEach(() => {
  document.body.innerHTML = body;
  abort = new AbortController();
  kept = [];
  site = genericSite;
  startTeaching(document, () => site, send as never, abort.signal);
});
afterEach(() => abort.abort());

const host = () => document.querySelector('[data-reelgrade=teach]');
const panel = () => rootOf(host()!).querySelector<HTMLElement>('.panel')!;
const press = (words: string) =>
  [...panel().querySelectorAll('button')].find(({ textContent }) => textContent === words)!.click();
const at = (selector: string) => document.querySelector(selector)!;
const fire = (selector: string, event: Event) => at(selector).dispatchEvent(event);
const click = (selector: string) =>
  fire(selector, trusted(new MouseEvent('click', { bubbles: true, cancelable: true })));
const key = (name: string) =>
  fire('body', trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));

describe('teaching a page', () => {
  it('goes from title to tile to what is found, and keeps that', async () => {
    click('.film-title');
    click('.reel .name');
    expect(panel().textContent).toContain('The Quiet Shipyard (1962)');
    expect(panel().textContent).toContain('3 films in lists:');
    expect(panel().textContent).toContain('Ferry to Nowhere');
    expect(panel().textContent).toContain('3 give no year');
    press('Keep it');
    await vi.waitFor(() => expect(panel().textContent).toContain('Kept for'));
    expect(kept).toEqual([
      {
        titlePages: [expect.objectContaining({ title: 'h1.film-title', year: 'p.facts' })],
        tiles: [expect.objectContaining({ tile: 'ul.reel > li', title: 'span.name' })],
      },
    ]);
    press('Close');
    expect(host()).toBeNull();
  });

  it('takes only what the viewer does: events that the page makes choose nothing and reach the page', () => {
    const heard = vi.fn();
    document.addEventListener('click', heard);
    fire('.film-title', new MouseEvent('click', { bubbles: true, cancelable: true }));
    fire('body', new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(panel().textContent).toContain('Point at the title');
    expect(heard).toHaveBeenCalledTimes(1);
    click('.film-title');
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener('click', heard);
  });

  it('may be done without a title or without a list, but not without both', () => {
    press('This page is about no one film');
    click('.reel a');
    expect(panel().textContent).toContain('No film of this page.');
    press('Point again');
    press('This page is about no one film');
    press('There is no list here');
    expect(host()).toBeNull();
    expect(kept).toEqual([]);
  });

  it('says where nothing can be read, and stays', () => {
    document.body.insertAdjacentHTML('beforeend', '<hr>');
    click('hr');
    expect(panel().textContent).toContain('No film can be read there');
    expect(panel().textContent).toContain('Point at the title');
  });

  it('is led by arrow keys through the tree, and ended by Escape', () => {
    key('ArrowUp');
    expect(panel().textContent).toContain('Pointed at: The Quiet Shipyard');
    key('Enter');
    expect(panel().textContent).toContain('one film of a list');
    key('Escape');
    expect(host()).toBeNull();
    expect(click('.film-title')).toBe(true);
  });

  it('ends where the page takes its window away: presses are the page’s again', () => {
    host()!.remove();
    expect(click('.film-title')).toBe(true);
    document.body.append(document.createElement('p'));
    expect(host()).toBeNull();
  });

  it('sets what the page says as text alone', () => {
    at('.film-title').textContent = '<img src=x onerror=alert(1)>';
    fire('.film-title', trusted(new Event('pointermove', { bubbles: true })));
    expect(panel().textContent).toContain('<img src=x');
    expect(panel().querySelector('img')).toBeNull();
  });

  it('puts what is taught now in the place of what was taught for this page before', async () => {
    site = {
      ...genericSite,
      titlePages: [
        { url: /./, title: 'p' },
        { url: /^\/elsewhere/, title: 'b' },
      ],
      tiles: [
        { tile: '.reel', title: 'a' },
        { tile: '.other', title: 'a' },
      ],
    };
    click('.film-title');
    click('.reel .name');
    press('Keep it');
    await vi.waitFor(() => expect(kept).toHaveLength(1));
    expect(kept[0]).toMatchObject({
      titlePages: [{ title: 'h1.film-title' }, { title: 'b' }],
      tiles: [{ tile: 'ul.reel > li' }, { tile: '.other' }],
    });
  });
});
