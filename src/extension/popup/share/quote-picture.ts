import { BAND_COLORS } from '../../../core/grades/band-colors.ts';
import { gradeBand } from '../../../core/grades/grade-band.ts';
import type { OpenedReview } from '../../../protocol/messages.ts';
import { siteName } from '../../../ui/format.ts';
import { gradeText } from '../../../ui/grade-display.ts';
import { quoteOf } from './quote-text.ts';

/** The size that places for links show whole. */
const WIDTH_PX = 1200;
const HEIGHT_PX = 630;
const MARGIN_PX = 72;
const MAX_WORD_LINES = 7;
const PAPER = '#fdfbf7';
const INK = '#1d1a16';
const SOFT = '#5e574c';
const NO_GRADE = '#55514a';

/** Breaks a text into lines; the last ends with dots where there is more. @param widthOf how wide a line is */
export function linesOf(
  words: string,
  width: number,
  most: number,
  widthOf: (line: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= width || !line) {
      line = longer;
      continue;
    }
    if (lines.push(line) === most) {
      lines[most - 1] += ' …';
      return lines;
    }
    line = word;
  }
  if (line) lines.push(line);
  return lines;
}

/** Draws a review's quote as a picture, in this browser: nothing is fetched. */
export async function drawQuote(opened: OpenedReview): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH_PX;
  canvas.height = HEIGHT_PX;
  const context = canvas.getContext('2d')!;
  const { words, by, url } = quoteOf(opened);
  const { film, grade } = opened.review;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
  context.textBaseline = 'top';

  context.font = '700 64px system-ui, sans-serif';
  const mark = gradeText(grade);
  const markWidth = context.measureText(mark).width + 48;
  context.fillStyle = grade ? BAND_COLORS[gradeBand(grade.score)] : NO_GRADE;
  context.beginPath();
  context.roundRect(MARGIN_PX, MARGIN_PX, markWidth, 96, 16);
  context.fill();
  context.fillStyle = '#ffffff';
  context.fillText(mark, MARGIN_PX + 24, MARGIN_PX + 16);

  const line = (
    font: string,
    color: string,
    text: string,
    y: number,
    height: number,
    most: number,
    x = MARGIN_PX,
  ) => {
    context.font = font;
    context.fillStyle = color;
    const lines = linesOf(text, WIDTH_PX - MARGIN_PX - x, most, (part) => context.measureText(part).width);
    for (const [at, part] of lines.entries()) context.fillText(part, x, y + at * height);
    return y + lines.length * height;
  };
  const beside = MARGIN_PX + markWidth + 28;
  const title = film.year ? `${film.title} ${film.year}` : film.title;
  const under = line('600 48px Georgia, serif', INK, title, MARGIN_PX + 4, 54, 2, beside);
  const at = Math.max(under, MARGIN_PX + 96) + 36;
  if (words) line('34px Georgia, serif', INK, `“${words}”`, at, 46, MAX_WORD_LINES);
  line('26px system-ui, sans-serif', SOFT, by, HEIGHT_PX - MARGIN_PX - 62, 32, 1);
  if (url) line('26px system-ui, sans-serif', SOFT, siteName(url), HEIGHT_PX - MARGIN_PX - 26, 32, 1);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))),
      'image/png',
    ),
  );
}
