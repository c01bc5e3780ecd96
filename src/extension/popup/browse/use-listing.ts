import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Hit, ListPart } from '../../../protocol/messages.ts';
import { errorWords } from '../../../ui/messages/problem-text.ts';
import type { Send } from '../../platform/messaging.ts';
import { firstPartOf, type ListWish, PART_LENGTH } from './browse-place.ts';
import { keepList, rememberedList } from './remembered-list.ts';

/** A list of reviews of which only the parts that were looked at are here. */
export interface LongList {
  /** How many reviews; undefined until it is known. */
  total: number | undefined;
  failed: string | undefined;
  at(place: number): Hit | undefined;
  /** Asks for the parts that hold these places, where they are not here yet. */
  want(from: number, to: number): void;
  again(): void;
}

/** A list of which the first part is here, or nothing. */
const listOf = (part: ListPart | undefined): { total: number | undefined; parts: Map<number, Hit[]> } => ({
  total: part?.total,
  parts: new Map(part && [[0, part.hits]]),
});

/** The list that is wished for; another wish begins another list, whose predecessor stays until its first part is here. */
export function useListing(send: Send, wish: ListWish): LongList {
  const key = JSON.stringify(wish);
  const [turn, setTurn] = useState(0);
  const [, draw] = useState(0);
  const shown = useRef<ReturnType<typeof listOf>>(undefined);
  shown.current ??= listOf(rememberedList(firstPartOf(JSON.parse(key))));
  const [failed, setFailed] = useState<string>();
  // Another turn asks for the same list again.
  const asked = useMemo(() => ({ parts: new Set<number>(), isOver: false }), [key, turn, send]);

  const load = useCallback(
    async (part: number) => {
      if (asked.parts.has(part)) return;
      asked.parts.add(part);
      try {
        const query = { ...firstPartOf(JSON.parse(key) as ListWish), from: part * PART_LENGTH };
        const answer = await send('list', query);
        const { total, hits } = answer;
        keepList(query, answer);
        if (asked.isOver) return;
        if (part === 0 || shown.current?.total === undefined)
          shown.current = { total, parts: new Map([[part, hits]]) };
        else shown.current?.parts.set(part, hits);
        setFailed(undefined);
        draw((count) => count + 1);
      } catch (error) {
        if (!asked.isOver) setFailed(errorWords(error));
      }
    },
    [asked, key, send],
  );
  useEffect(() => {
    void load(0);
    return () => {
      asked.isOver = true;
    };
  }, [asked, load]);

  const want = useCallback(
    (from: number, to: number) => {
      const total = shown.current?.total;
      if (total === undefined || to <= from) return;
      const last = Math.floor((Math.min(to, total) - 1) / PART_LENGTH);
      for (let part = Math.floor(from / PART_LENGTH); part <= last; part++) void load(part);
    },
    [load],
  );
  return {
    total: shown.current.total,
    failed,
    at: (place) => shown.current?.parts.get(Math.floor(place / PART_LENGTH))?.[place % PART_LENGTH],
    want,
    again: () => setTurn((turn) => turn + 1),
  };
}
