/** Grades that a page shows as pictures, or draws by its style sheet. */

/** Stars drawn by style sheets say what they show in a title or label: `<span class="rating" title="4 out of 5">`. */
export function ratingLabel(element: Element): string | undefined {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title');
  if (!label || label.length > 60 || !/\d|star|thumb/i.test(label) || element.textContent?.trim())
    return undefined;
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`;
  return /rating|stars?|score|grade|note|review|img/i.test(named) ? label : undefined;
}

/** Pictures of grades say them in their alt text, or only in their file's name: "3stars.gif", "grade_b_plus.png". */
export function imageText(image: Element): string {
  const alt = (image.getAttribute('alt') ?? image.getAttribute('title') ?? '').trim();
  if (alt && alt.length < 80) return alt;
  return gradeOfName(image.getAttribute('src') ?? '') ?? '';
}

const NUMBER =
  '(\\d|zero|one|two|three|four|five|un|une|deux|trois|quatre|cinq|ein|zwei|drei|vier|fünf|uno|due|tre|quattro|dos|tres|cuatro)';
const HALF = '(?:[-_. ]?(5|half|halb|demi|and[-_]?a?[-_]?half|1-?2))?';
const STARS = '(?:stars?|sterne?|étoiles?|etoiles?|estrellas?|stelle|stella|estrelas?|sterren)';
const STARS_AFTER = new RegExp(
  `^(?:rating|r|img|image)?[-_ ]?${NUMBER}${HALF}[-_ ]?(?:of[-_]?\\d[-_]?)?${STARS}$`,
);
const STARS_BEFORE = new RegExp(`^${STARS}[-_ ]?${NUMBER}${HALF}$`);

/** The grade in a picture's file name as one would write it, or undefined. */
function gradeOfName(src: string): string | undefined {
  const name = decodeURIComponentSafe(src.split(/[?#]/)[0]!.split('/').at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .toLowerCase();
  return countedStars(name) ?? letterOf(name) ?? SIGN_NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

function countedStars(name: string): string | undefined {
  const stars = STARS_AFTER.exec(name) ?? STARS_BEFORE.exec(name);
  if (stars) return `${stars[1]}${stars[2] ? '½' : ''} stars`;
  const rated = /^(?:rating|rated|score|note|nota|wertung)[-_ ]?(\d{1,2})(?:[-_.](5))?$/.exec(name);
  return rated ? `Rating: ${rated[1]}${rated[2] ? '.5' : ''}` : undefined;
}

function letterOf(name: string): string | undefined {
  const [, letter, sign] =
    /^(?:grade|rating|letter)[-_ ]?([a-f])(?:[-_ ]?(plus|minus|\+|-))?$/.exec(name) ??
    /^([a-f])[-_ ]?(plus|minus|\+|-)$/.exec(name) ??
    [];
  if (!letter) return undefined;
  const mark = !sign ? '' : /plus|\+/.test(sign) ? '+' : '-';
  return `Grade: ${letter.toUpperCase()}${mark}`;
}

/** Names of pictures that are one sign each. */
const SIGN_NAMES: [name: RegExp, sign: string][] = [
  [/^(?:half[-_ ]?star|star[-_ ]?half)$/, '½ star'],
  [/^thumbs?[-_ ]?up$/, 'thumbs up'],
  [/^thumbs?[-_ ]?down$/, 'thumbs down'],
  [/^(?:full[-_]?)?star[-_]?(?:full|on|gold|yellow|filled)?\d?$/, '★'],
  [/^star[-_]?(?:empty|off|grey|gray)$|^(?:empty|blank)[-_]?star$/, '☆'],
];

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
