import type { Span } from '../../core/catalog/catalog.ts';

interface HighlightedProps {
  text: string;
  /** Parts to mark, in UTF-16 units; in any order, clipped to the text. */
  spans?: Span[];
}

/** A text with some of its parts marked. */
export function Highlighted({ text, spans = [] }: HighlightedProps) {
  const parts = [];
  let at = 0;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const begin = Math.max(from, at);
    const end = Math.min(to, text.length);
    if (!(begin < end)) continue;
    parts.push(text.slice(at, begin), <mark class="rg-mark">{text.slice(begin, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
