import type { Page } from 'puppeteer-core';

/**
 * Words of ours that do not fit: cut off by the box that holds them, or beyond the window's edge. What is not ours (a
 * film's title, a critic's name: each says its direction for itself) may end in dots.
 */
export const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
      const box = element.getBoundingClientRect();
      if (!own.length || !box.width || element.closest('.rg-hidden, [dir=auto], select, article')) continue;
      const isCut =
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
      const isOutside = box.left < -1 || box.right > innerWidth + 1;
      if (isCut || isOutside) found.push(`${isCut ? 'cut' : 'outside'}: ${element.textContent!.trim()}`);
    }
    const pen = document.createElement('canvas').getContext('2d')!;
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      const style = getComputedStyle(field);
      pen.font = `${style.fontSize} ${style.fontFamily}`;
      const room =
        field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      if (room > 0 && pen.measureText(field.placeholder).width > room) found.push(field.placeholder);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    return found;
  });
