/** A class that a program made up ("css-1x2y3z", "sc-bdVaJa", "Title_a8f3k"): it changes with every release. */
const MADE_UP = /\d|^(?:css|sc|jsx|emotion|styled)-|__\w{5,}$|[a-z][A-Z][a-z]?[A-Z]/;
/** Classes that say how something looks, or that it was opened. */
const LOOKS = /^(?:active|hidden|open|is-\w+|has-\w+|js-\w+|mt|mb|px|py|flex|grid|text-\w+|font-\w+|bg-\w+)$/;

/** The classes of an element that are words, the most telling first. */
export const stableClasses = (element: Element): string[] =>
  [...element.classList]
    .filter((name) => /^[a-z][\w-]{2,40}$/i.test(name) && !MADE_UP.test(name) && !LOOKS.test(name))
    .sort((a, b) => b.length - a.length);
