import { Refusal } from '../model/raw-draft.ts';

/**
 * What is asked of a text before a parser sees it: libraries read honest files fast, but the time of some grows with
 * the square of what no honest file has. Each guard takes one pass.
 */

/** Elements inside elements. */
const MAX_ELEMENT_DEPTH = 5000;
/** Elements that hold nothing, and those that the next of their kind ends: their number says nothing of depth. */
const FLAT = new Set(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup html head body title script style'.split(
    ' ',
  ),
);

/** Refuses HTML that is nested as no page is. */
export function refuseNesting(html: string): void {
  let depth = 0;
  let seen = 0;
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][\w:-]{0,30})/gi)) {
    if (++seen > MAX_TAGS)
      throw new Refusal(`its markup has more than ${MAX_TAGS.toLocaleString('en')} tags`);
    if (FLAT.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (close ? -1 : 1));
    if (depth > MAX_ELEMENT_DEPTH)
      throw new Refusal(`its markup is nested more than ${MAX_ELEMENT_DEPTH} deep`);
  }
}

/** Tags of one page: the longest list of films that anybody made by hand has a half of them. */
const MAX_TAGS = 200_000;

/** Signs "<" that do not begin a tag: more than any text has. */
const MAX_STRAY_SIGNS = 1000;
const STRAY = /<(?![a-z/!?])/gi;

/** HTML without "<" signs that do not begin a tag, where there are many: the parser makes a node of each. A few are text and stay. */
export function withoutStray(html: string): string {
  let stray = 0;
  for (const _ of html.matchAll(STRAY)) if (++stray > MAX_STRAY_SIGNS) return html.replace(STRAY, ' ');
  return html;
}

/** Aliases of one YAML file, each of which its parser looks for from the beginning. */
const MAX_YAML_ALIASES = 500;

/** Signs of YAML on one line ("a: b: c:", "- - -"), each of which its parser takes down an error or a level for. */
const MAX_YAML_SIGNS_PER_LINE = 300;
const MAX_YAML_DOCUMENTS = 1000;

/** Characters of front matter: it may hold a whole review, but not more. */
const MAX_FRONT_MATTER_CHARS = 500_000;

/** Refuses front matter that is longer than any that somebody wrote. */
export function refuseLongFront(front: string): void {
  if (front.length > MAX_FRONT_MATTER_CHARS)
    throw new Refusal(
      `its front matter is longer than ${MAX_FRONT_MATTER_CHARS.toLocaleString('en')} characters`,
    );
}

/** Refuses YAML that is written to be read forever. */
export function refuseYaml(yaml: string): void {
  refuseDepth(yaml);
  refuseAliases(yaml);
  let documents = 0;
  for (const line of yaml.split('\n')) {
    if (line.startsWith('---') && ++documents > MAX_YAML_DOCUMENTS)
      throw new Refusal(`it holds more than ${MAX_YAML_DOCUMENTS} documents`);
    let signs = 0;
    if (line.length < MAX_YAML_SIGNS_PER_LINE || /["'|>]/.test(line.slice(0, 200))) continue;
    for (const _ of line.matchAll(/[:?!-](?=[\s?!-])/g))
      if (++signs > MAX_YAML_SIGNS_PER_LINE)
        throw new Refusal(`a line of it holds more than ${MAX_YAML_SIGNS_PER_LINE} signs of YAML`);
  }
}

/** Tables and parts of a name in TOML that its parser goes through again for each line. */
const MAX_TOML_TABLES = 20_000;
const MAX_TOML_NAME_PARTS = 200;

/** Refuses TOML that is written to be read forever. */
export function refuseToml(toml: string): void {
  refuseDepth(toml);
  let tables = 0;
  for (const line of toml.split('\n')) {
    if (line.startsWith('[') && ++tables > MAX_TOML_TABLES)
      throw new Refusal(`it has more than ${MAX_TOML_TABLES} tables`);
    if (
      line.length > MAX_TOML_NAME_PARTS &&
      line.split('=', 1)[0]!.split('.', MAX_TOML_NAME_PARTS + 1).length > MAX_TOML_NAME_PARTS
    )
      throw new Refusal(`a name in it has more than ${MAX_TOML_NAME_PARTS} parts`);
  }
}

/** Refuses YAML whose aliases would be looked for without end. Emphasis in a text is no alias: it is no whole value. */
function refuseAliases(yaml: string): void {
  if (!/[:,[{-]\s{1,20}&\w/.test(yaml)) return;
  let aliases = 0;
  for (const _ of yaml.matchAll(/[:,[{-][ \t]{0,20}\*[\w-]{1,100}[ \t]{0,20}(?=[,\]}\r\n])/g))
    if (++aliases > MAX_YAML_ALIASES) throw new Refusal(`it has more than ${MAX_YAML_ALIASES} aliases`);
}

/** Deeper JSON, YAML and TOML is not a list of reviews, and would overflow the stack of recursive readers. */
const MAX_DATA_DEPTH = 500;

/** Refuses data that is nested as no list of reviews is. Brackets in texts count where they stay open. */
export function refuseDepth(data: string): void {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code === 92) i++;
    else if (code === 34) inText = !inText;
    else if (inText) continue;
    else if (code === 91 || code === 123) {
      if (++depth > MAX_DATA_DEPTH) throw new Refusal(`it is nested more than ${MAX_DATA_DEPTH} deep`);
    } else if ((code === 93 || code === 125) && depth) depth--;
  }
}
