/** Finds the JSON that a page's script assigns to a variable. */

import type { ScriptPlace } from './page-json.ts';

/** In this many scripts a variable is looked for. */
const MAX_SCRIPTS = 200;

/** The JSON that one of a page's scripts sets a variable to (`__APOLLO_STATE__`), for `json` and `jsonEntries`. */
export function variable(name: string): ScriptPlace {
  /** The script of each document, and among how many scripts it was looked for: again only when there are more or fewer. */
  const searched = new WeakMap<Document, { among: number; script: Element | undefined }>();
  return {
    find(document) {
      const scripts = document.getElementsByTagName('script');
      const known = searched.get(document);
      if (known?.among === scripts.length) return known.script;
      const script = [...scripts]
        .slice(0, MAX_SCRIPTS)
        .find((each) => !each.hasAttribute('src') && valueAt(each.textContent ?? '', name) >= 0);
      searched.set(document, { among: scripts.length, script });
      return script;
    },
    jsonIn: (text) => objectAt(text, valueAt(text, name)),
  };
}

/** Where the value begins that a script's text sets a variable to; -1 where it sets none. */
function valueAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const sign = /^["'\]]{0,2}\s{0,9}=\s{0,9}(?=[[{])/.exec(
      text.slice(at + name.length, at + name.length + 25),
    );
    if (sign) return at + name.length + sign[0].length;
  }
  return -1;
}

/** The JSON object or list that begins at a place of a script's text. */
function objectAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return text.slice(start, at + 1);
  }
  return '';
}

/** Where the string ends that begins at a quotation mark. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
