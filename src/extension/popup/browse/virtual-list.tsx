import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Height of every row, which browse.css gives it. */
const ROW_HEIGHT_PX = 62;
/** Rows that are drawn beyond the window, so that keys and wheel find the next one there. */
const ROWS_BEYOND = 10;
/** Rows of a window whose height is not known. */
const USUAL_ROWS = 12;

interface VirtualListProps {
  /** What is listed, for those who hear the page. */
  label: string;
  total: number;
  /** Called with the places that are drawn. */
  onRange(from: number, to: number): void;
  row(place: number): ComponentChildren;
}

/** A list of any length of which only the rows in sight are drawn. It lies in an element that scrolls. */
export function VirtualList({ label, total, onRange, row }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  /** The place that gets the focus once its row is there. */
  const wanted = useRef<number | undefined>(undefined);
  const [[from, to], setRange] = useState<[number, number]>([0, USUAL_ROWS + ROWS_BEYOND]);

  useEffect(() => {
    const scroller = list.current?.closest<HTMLElement>('.popup-scroll');
    if (!scroller) return;
    const update = () => {
      if (!list.current) return;
      const top = scroller.getBoundingClientRect().top - list.current.getBoundingClientRect().top;
      const first = Math.max(0, Math.floor(top / ROW_HEIGHT_PX) - ROWS_BEYOND);
      const rows = Math.ceil(scroller.clientHeight / ROW_HEIGHT_PX) || USUAL_ROWS;
      const next = first + rows + 2 * ROWS_BEYOND;
      setRange((now) => (now[0] === first && now[1] === next ? now : [first, next]));
    };
    update();
    scroller.addEventListener('scroll', update, { passive: true });
    const resized = new ResizeObserver(update);
    resized.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', update);
      resized.disconnect();
    };
  }, []);
  const end = Math.min(to, total);
  useEffect(() => onRange(from, end), [onRange, from, end]);

  /** Jumps by windows and to both ends; the arrows step from row to row by themselves. */
  const onKeyDown = (event: KeyboardEvent) => {
    const target = { Home: 0, End: total - 1 }[event.key];
    const scroller = list.current?.closest<HTMLElement>('.popup-scroll');
    wanted.current = undefined;
    if (target === undefined || !scroller || !list.current) return;
    event.preventDefault();
    event.stopPropagation();
    const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += top + target * ROW_HEIGHT_PX;
    wanted.current = target;
  };
  // The row comes some renders later: first its place, then the worker's answer in it.
  useEffect(() => {
    const at = `[data-place="${wanted.current}"] [data-stop]`;
    const button = wanted.current === undefined ? null : list.current?.querySelector<HTMLElement>(at);
    if (!button) return;
    wanted.current = undefined;
    button.focus();
  });

  const places = Array.from({ length: Math.max(0, end - from) }, (_, at) => from + at);
  return (
    // Keys bubble from the rows, each of which has the focus.
    <ul
      ref={list}
      class="virtual rows"
      aria-label={label}
      style={{ height: `${total * ROW_HEIGHT_PX}px` }}
      onKeyDown={onKeyDown}
    >
      {places.map((place) => (
        <li
          key={place}
          data-place={place}
          aria-setsize={total}
          aria-posinset={place + 1}
          style={{ top: `${place * ROW_HEIGHT_PX}px` }}
        >
          {row(place)}
        </li>
      ))}
    </ul>
  );
}
