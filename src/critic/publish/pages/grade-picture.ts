/** Draws a grade as a picture for shared links (PNG), without a library. */

import { joinBytes } from '../../../core/bytes/join-bytes.ts';
import { BAND_COLORS } from '../../../core/grades/band-colors.ts';
import { gradeBand } from '../../../core/grades/grade-band.ts';
import type { Grade } from '../../../core/review/review.ts';
import { crc32 } from '../crc32.ts';
import { slugOf } from './page-paths.ts';

/** The size that sites which show shared links ask for, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
/** Letters are drawn from 5 × 7 dots. */
const LETTER_WIDTH = 5;
const LETTER_HEIGHT = 7;
/** Largest a dot is drawn, in pixels. */
const MAX_DOT = 44;
/** Free space at either side, in pixels. */
const MARGIN = 150;
/** Most letters that can still be read in a small picture. */
const MAX_LETTERS = 12;

/** Paper, white, and the colours of the five bands (as in the light theme), red, green and blue. */
const PALETTE = Uint8Array.from(
  ['#fdfbf7', '#ffffff', ...Object.values(BAND_COLORS)].flatMap((color) =>
    [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)),
  ),
);

/** The letters that grades are made of, drawn by us: seven rows of five dots, a row as a number of five bits. */
const LETTERS: Record<string, number[]> = {
  A: [14, 17, 17, 31, 17, 17, 17],
  B: [30, 17, 17, 30, 17, 17, 30],
  C: [14, 17, 16, 16, 16, 17, 14],
  D: [30, 17, 17, 17, 17, 17, 30],
  E: [31, 16, 16, 30, 16, 16, 31],
  F: [31, 16, 16, 30, 16, 16, 16],
  '0': [14, 17, 19, 21, 25, 17, 14],
  '1': [4, 12, 4, 4, 4, 4, 14],
  '2': [14, 17, 1, 6, 8, 16, 31],
  '3': [30, 1, 1, 14, 1, 1, 30],
  '4': [2, 6, 10, 18, 31, 2, 2],
  '5': [31, 16, 30, 1, 1, 17, 14],
  '6': [6, 8, 16, 30, 17, 17, 14],
  '7': [31, 1, 2, 4, 8, 8, 8],
  '8': [14, 17, 17, 14, 17, 17, 14],
  '9': [14, 17, 17, 15, 1, 2, 12],
  '+': [0, 4, 4, 31, 4, 4, 0],
  '-': [0, 0, 0, 31, 0, 0, 0],
  '/': [1, 1, 2, 4, 8, 16, 16],
  '.': [0, 0, 0, 0, 0, 12, 12],
  ',': [0, 0, 0, 0, 12, 4, 8],
  '%': [25, 25, 2, 4, 8, 19, 19],
  '★': [4, 4, 31, 14, 14, 27, 17],
  '½': [17, 18, 4, 11, 17, 2, 7],
  ' ': [0, 0, 0, 0, 0, 0, 0],
};

/** The picture of a grade within the published folder: one for each grade, whatever the film. */
export const picturePath = (grade: Grade): string =>
  `pictures/grade-${slugOf(`${grade.text} ${Math.round(grade.score)}`)}.png`;

/** What is written in the picture: the grade, or its place on 0–100 where we have no letters for it. */
function letters({ text, score }: Grade): string[] {
  const plain = [...text.trim().toUpperCase().replace(/[−–]/g, '-').replaceAll('*', '★')];
  const drawn = plain.length <= MAX_LETTERS && plain.every((letter) => LETTERS[letter]);
  return drawn && plain.length > 0 ? plain : [...`${Math.round(score)}/100`];
}

/** A grade as the badge shows it, as a PNG of 1200 × 630 pixels. The same grade makes the same bytes. */
export async function gradePicture(grade: Grade): Promise<Uint8Array> {
  const text = letters(grade);
  const columns = text.length * (LETTER_WIDTH + 1) - 1;
  const dot = Math.min(MAX_DOT, Math.floor((WIDTH - 2 * MARGIN) / columns));
  const left = Math.floor((WIDTH - columns * dot) / 2);
  const top = Math.floor((HEIGHT - LETTER_HEIGHT * dot) / 2);
  const background = gradeBand(grade.score) + 1;
  /** One row of dots as a row of pixels, after the byte that says that it is not filtered. */
  const rowOf = (row: number): Uint8Array => {
    const pixels = new Uint8Array(WIDTH + 1).fill(background, 1);
    if (row < 0 || row >= LETTER_HEIGHT) return pixels;
    for (const [at, letter] of text.entries())
      for (let column = 0; column < LETTER_WIDTH; column++)
        if (LETTERS[letter]![row]! & (1 << (LETTER_WIDTH - 1 - column))) {
          const x = 1 + left + (at * (LETTER_WIDTH + 1) + column) * dot;
          pixels.fill(1, x, x + dot);
        }
    return pixels;
  };
  const dots = Array.from({ length: LETTER_HEIGHT }, (_, row) => rowOf(row));
  const empty = rowOf(-1);
  const rows = Array.from({ length: HEIGHT }, (_, y) => dots[Math.floor((y - top) / dot)] ?? empty);
  return encodePng(joinBytes(rows));
}

/** A PNG (ISO/IEC 15948) of eight bits a pixel that name a colour of the palette. */
async function encodePng(rows: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, WIDTH);
  view.setUint32(4, HEIGHT);
  header.set([8, 3, 0, 0, 0], 8);
  return joinBytes([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', PALETTE),
    chunk('IDAT', await deflate(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Bytes as zlib packs them: every browser and Node bring it. */
async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([new TextEncoder().encode(type), data]);
  const bytes = new Uint8Array(body.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return bytes;
}
