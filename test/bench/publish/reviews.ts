import { pick, seeded } from '../catalog/random.ts';

const words =
  'night day city river house woman man girl boy king queen last first long lost dark white black red blue story love death life time war street road mountain sea island ghost summer winter heart dream secret silent golden broken hidden empty burning iron paper glass stone wolf bird horse train garden window letter song dance game'.split(
    ' ',
  );
const grades = 'A+ A A- B+ B B- C+ C C- D+ D D- F'.split(' ');

/** A critic's whole archive as CSV, made up by seed: each with year, grade, date, address and an excerpt of some 180 letters. */
export function reviewsAsCsv(count: number): string {
  const random = seeded(7);
  const phrase = (length: number) => Array.from({ length }, () => pick(words, random)).join(' ');
  const lines = ['id,title,year,grade,date,url,excerpt'];
  for (let at = 0; at < count; at++) {
    const year = 1930 + Math.floor(random() * 95);
    const day = `${Math.max(year, 1990)}-0${1 + (at % 9)}-1${at % 10}`;
    const title = `${phrase(2 + Math.floor(random() * 3))} ${at % 7 === 0 ? at : ''}`.trim();
    lines.push(
      `r${at},${title},${year},${pick(grades, random)},${day},https://critic.example/r/${at},${phrase(30)}.`,
    );
  }
  return lines.join('\n');
}

/** The first film of the archive: what a first look-up asks for. */
export function firstFilm(csv: string): { title: string; year: number; kind: 'film' } {
  const [, title, year] = csv.slice(csv.indexOf('\n') + 1, csv.indexOf('\n') + 400).split(',');
  return { title: title!, year: Number(year), kind: 'film' };
}
