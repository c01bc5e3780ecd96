import { Parser } from 'htmlparser2';
import { Refusal } from '../model/raw-draft.ts';

/**
 * Refuses XML that defines entities: no feed or export needs them, and a few lines of them can expand to
 * gigabytes ("billion laughs") or to files of this computer.
 */
export function refuseEntities(text: string): void {
  if (/<!ENTITY/i.test(text.slice(0, 100_000)))
    throw new Refusal('its XML defines entities of its own, which can grow without end');
}

/** An element: its full name ("wp:post_name"), all text in it, its attributes and its child elements. */
export interface XmlElement {
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: XmlElement[];
}

/** Elements inside elements: the parser looks through all that are open at every closing tag. */
const MAX_XML_DEPTH = 1000;
/** Levels of children that are kept as elements; what is deeper counts as text. */
const MAX_CHILD_LEVELS = 4;
/** A long text is parsed in pieces, so that its elements are handed out while it is read. */
const PIECE_CHARS = 1 << 16;

/** What to do at each tag and text. */
interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  /** @param unclosed the element has no closing tag of its own: `<a/>`, or one that its parent's end closes */
  close(name: string, unclosed: boolean): void;
}

/** A parser of XML in pieces. Broken markup is read as far as it goes. Throws a Refusal for markup nested without end. */
export function xmlParser({ open, text, close }: XmlHandler): Parser {
  let depth = 0;
  return new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_XML_DEPTH) throw new Refusal(`its XML is nested more than ${MAX_XML_DEPTH} deep`);
        open(name, attributes);
      },
      ontext: text,
      onclosetag(name, implied) {
        depth--;
        close(name, implied);
      },
    },
    { xmlMode: true },
  );
}

/** The elements of this name, one after another while the text is read; one that is never closed is left out. */
export function* xmlElements(text: string, name: string): Generator<XmlElement> {
  const finished: XmlElement[] = [];
  /** The element that is open and its open descendants, as far as they are kept. */
  const open: XmlElement[] = [];
  let level = 0;
  const parser = xmlParser({
    open(tag, attributes) {
      if (!open.length && tag !== name) return;
      if (open.length) level++;
      if (level > MAX_CHILD_LEVELS) return;
      const element: XmlElement = { name: tag, text: '', attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text(piece) {
      for (const element of open) element.text += piece;
    },
    close(_, unclosed) {
      if (!open.length) return;
      if (level <= MAX_CHILD_LEVELS) {
        const element = open.pop()!;
        element.text = element.text.trim();
        if (!open.length && !unclosed) finished.push(element);
      }
      if (level) level--;
    },
  });
  for (let at = 0; at < text.length; at += PIECE_CHARS) {
    parser.write(text.slice(at, at + PIECE_CHARS));
    yield* finished.splice(0);
  }
  parser.end();
  yield* finished;
}
