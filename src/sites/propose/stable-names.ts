/** Tells classes and ids that people gave from those that programs make up. */

/**
 * Signs that a program made a class up ("css-1x2y3z", "sc-bdVaJa", "hKzfuJ", "Title_a8f3k", "xkqpzw"): it changes with every
 * release. A lower-case word after two underscores is an element's own name ("card__title").
 */
const MADE_UP = [
  /\d/,
  /^(?:css|sc|jsx|emotion|styled)-/,
  /__(?![a-z]+(?:-[a-z]+)*$)\w{5,}$/,
  /[a-z][A-Z][a-z]?[A-Z]/,
  /[a-z][A-Z]$/,
  /[bcdfghjklmnpqrstvwxz]{6}/i,
];
/** Classes that say how something looks, or that it was opened. */
const LOOKS =
  /^(?:active|hidden|open|visible|selected|current|loaded|first|last|odd|even|group|container|row|col|relative|absolute|fixed|block|clearfix|lazy\w*|is-\w+|has-\w+|js-\w+|mt|mb|px|py|[mpwhd]-\w+|flex(?:-\w+)*|grid|inline(?:-\w+)*|(?:text|font|bg|items|justify|overflow|rounded|shadow|border)(?:-\w+)*)$/;

/** Whether a class of a page is a word that its makers chose, and not what a program made up. */
export const isStableClass = (name: string): boolean =>
  /^[a-z][\w-]{2,40}$/i.test(name) && !MADE_UP.some((sign) => sign.test(name)) && !LOOKS.test(name);

/** The classes of an element that are words, the most telling first. */
export const stableClasses = (element: Element): string[] =>
  [...element.classList].filter(isStableClass).sort((a, b) => b.length - a.length);
