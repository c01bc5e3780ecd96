import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { sampler } from './harness/sampler-grades.ts';
import { badgesOf } from './harness/visible-state.ts';

const BROWSE = 'https://www.netflix.com/browse';
/** Four films share a title with others, so that a bare tile is not enough. */
const films = [
  { title: 'Heat', year: 1995, id: '60020634', duration: '2h 50m' },
  { title: 'Fargo', year: 1996, id: '493387', duration: '1h 38m' },
  { title: 'Oldboy', year: 2003, id: '70024105', duration: '2h' },
  { title: 'King Kong', year: 1933, id: '60034573', duration: '1h 40m' },
];

const document = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Netflix</title>
  <style>a { display: inline-block; width: 200px; height: 120px; background: #345 }</style></head><body>${body}</body></html>`;

/** A grid whose tiles say a title and an id. */
const grid = document(
  films
    .map(
      ({ title, id }) =>
        `<a data-uia="standard-card" aria-label="${title}" href="/browse?jbv=${id}"><img alt=""></a>`,
    )
    .join(''),
);

/** The details of a film, as the site opens them over the grid under the film's own address. */
const details = ({ title, year, duration }: (typeof films)[number]) =>
  document(
    `<div class="previewModal--wrapper detail-modal" role="dialog"><div class="previewModal--player_container"><img class="previewModal--boxart" alt="${title}"></div>
    <div class="previewModal--detailsMetadata-left"><div class="videoMetadata--container"><span class="year">${year}</span> <span class="duration">${duration}</span></div></div></div>`,
  );

const grades = async (page: Page) => (await badgesOf(page)).map(({ text }) => text).sort();

/** How far anything of the page has moved by itself, by the browser's own measure; undefined where it has none. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number | undefined>((done) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return done(undefined);
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 200);
      }),
  );

inBothBrowsers('Titles that a page told of', (setup) => {
  test('give bare tiles their grades: details opened once, the page left, the worker killed', async () => {
    const { testBrowser, server } = setup;
    server.put(BROWSE, grid);
    for (const film of films) server.put(`${BROWSE}?jbv=${film.id}`, details(film));

    const before = await testBrowser.visit(BROWSE);
    await before.waitForSelector('a');
    const boxes = (page: Page) =>
      page.$$eval('a', (tiles) =>
        tiles.map((tile) => {
          const { x, y, width, height } = tile.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    await new Promise((done) => setTimeout(done, 800));
    const bare = await grades(before);
    expect(
      bare.filter((grade) => !grade.endsWith('?')),
      'no tile is certain yet',
    ).toEqual([]);
    const bareBoxes = await boxes(before);

    for (const { id } of films) {
      const open = await testBrowser.visit(`${BROWSE}?jbv=${id}`);
      await open.waitForSelector('[data-reelgrade=badge]');
      await open.close();
    }
    await before.close();
    await testBrowser.killWorker();

    const after = await testBrowser.visit(BROWSE);
    const expected = films.map(({ title, year }) => sampler.get(`${title} (${year})`)).sort();
    await expect.poll(() => grades(after)).toEqual(expected);
    expect(await boxes(after)).toEqual(bareBoxes);
    expect((await layoutShift(after)) ?? 0).toBe(0);

    const options = await testBrowser.extensionPage('src/extension/options/index.html#privacy');
    const privacy = () => options.$eval('#privacy', (section) => section.textContent);
    await expect.poll(privacy).toContain('4 titles are remembered.');
    await options.$eval('#privacy button', (button) => (button as HTMLElement).click());
    await expect.poll(privacy).toContain('No title is remembered.');
    const cleared = await testBrowser.visit(BROWSE);
    await new Promise((done) => setTimeout(done, 800));
    expect(await grades(cleared)).toEqual(bare);
  });

  test('give a tile its grade while it stands on the page, as soon as the details above it tell', async () => {
    const { testBrowser, server } = setup;
    const [heat] = films;
    const [, modal] = /<body>(.*)<\/body>/s.exec(details(heat!))!;
    server.put(BROWSE, grid.replace('</body>', `<template>${modal}</template></body>`));
    const page = await testBrowser.visit(BROWSE);
    await page.waitForSelector('a');
    await new Promise((done) => setTimeout(done, 800));
    const before = await grades(page);
    const box = () => page.$eval('a', (tile) => JSON.stringify(tile.getBoundingClientRect()));
    const bareBox = await box();

    // The site opens the details over the grid and changes the address, as it does at a click.
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      const over = globalThis.document.createElement('div');
      over.id = 'over';
      over.style.cssText = 'position: fixed; top: 300px';
      over.append(globalThis.document.querySelector('template')!.content.cloneNode(true));
      globalThis.document.body.append(over);
    }, `/browse?jbv=${heat!.id}`);
    const grade = sampler.get(`${heat!.title} (${heat!.year})`)!;
    await expect.poll(() => grades(page)).toContain(grade);
    await page.evaluate(() => {
      globalThis.document.querySelector('#over')!.remove();
      history.pushState(null, '', '/browse');
    });
    await expect.poll(() => grades(page)).toContain(grade);
    expect(await grades(page)).not.toEqual(before);
    expect(await box()).toBe(bareBox);
    expect((await layoutShift(page)) ?? 0).toBe(0);
    const options = await testBrowser.extensionPage('src/extension/options/index.html');
    await options.waitForSelector('#privacy button:not(:disabled)');
    await options.$eval('#privacy button', (button) => (button as HTMLElement).click());
  });

  test('count on their own site alone: a page that lies about an id puts no grade on another site’s tile', async () => {
    const { testBrowser, server } = setup;
    const [heat] = films;
    server.put(BROWSE, grid);
    server.put(
      'https://letterboxd.com/film/heat-1995/',
      `<!doctype html><html><head><title>Heat (1995)</title><meta property="og:type" content="video.movie"><meta property="og:title" content="Heat (1995)"></head>
      <body><div class="details"><h1 class="headline-1 primaryname"><span class="name">Heat</span></h1><span class="releasedate"><a href="/films/year/1995/">1995</a></span></div>
      <a href="https://www.netflix.com/title/${heat!.id}">Netflix</a></body></html>`,
    );
    const liar = await testBrowser.visit('https://letterboxd.com/film/heat-1995/');
    await liar.waitForSelector('[data-reelgrade=badge]');
    const page = await testBrowser.visit(BROWSE);
    await page.waitForSelector('a');
    await new Promise((done) => setTimeout(done, 800));
    expect((await grades(page)).filter((grade) => !grade.endsWith('?'))).toEqual([]);
    const options = await testBrowser.extensionPage('src/extension/options/index.html');
    await options.waitForSelector('#privacy button:not(:disabled)');
    await options.$eval('#privacy button', (button) => (button as HTMLElement).click());
  });
});
