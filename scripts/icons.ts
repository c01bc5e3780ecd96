/** Draws public/icons/*.png from the SVG beside them: `npx tsx scripts/icons.ts`, after either was changed. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const folder = new URL('../public/icons/', import.meta.url);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128] as const) {
  const svg = readFileSync(new URL(size === 16 ? 'small.svg' : 'icon.svg', folder), 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const path = new URL(`${size}.png`, folder).pathname;
  await page.screenshot({ path: path as `${string}.png`, omitBackground: true });
}
await browser.close();
