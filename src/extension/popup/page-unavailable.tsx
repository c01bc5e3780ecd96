import { useState } from 'preact/hooks';
import { Empty } from '../../ui/components/states.tsx';
import { switchOn } from '../storage/site-access.ts';
import type { PageView } from './active-page.ts';
import type { OpenPage } from './use-active-page.ts';

export interface PageOfferProps {
  view: Exclude<PageView, { state: 'read' }>;
  open: OpenPage;
}

/** A page where Reelgrade does not look: why, and what the viewer can do about it. */
export function PageOffer({ view, open }: PageOfferProps) {
  const [told, setTold] = useState<string>();
  const act = async (what: () => Promise<unknown>) => {
    setTold(undefined);
    const words = await what().catch((error: Error) => error.message);
    if (typeof words === 'string') setTold(words);
  };
  const show = () => {
    if (!('site' in view)) return;
    void act(async () => {
      if (!(await switchOn(view.site))) return 'The browser was told not to allow it.';
      return open.again();
    });
  };
  const button = (words: string, what: () => void) => (
    <p>
      <button type="button" class="rg-button primary" data-stop onClick={what}>
        {words}
      </button>
    </p>
  );
  const problem = told && (
    <p role="alert" class="problem">
      {told}
    </p>
  );
  switch (view.state) {
    case 'closed':
      return (
        <Empty title="Nothing to grade here">
          This is a page of the browser. Type a title to search all reviews.
        </Empty>
      );
    case 'off':
      return (
        <Empty title={`Switched off on ${view.site.label}`}>
          You chose to see no grades on this site.
          {button('Show grades on this site', show)}
          {problem}
        </Empty>
      );
    case 'offer':
      return (
        <Empty title={`Grades on ${view.site.label}?`}>
          The browser will ask whether Reelgrade may read {view.host}. What it reads never leaves your
          browser.
          {view.site.proven === 'untested' && (
            <>
              {' '}
              This site is <b>untested</b>: we only read about how it shows its films.
            </>
          )}
          {button('Show grades on this site', show)}
          {problem}
        </Empty>
      );
    case 'stuck':
      return (
        <Empty title="Load this page again">
          It is older than this version of Reelgrade.
          {button('Load it again', () => void act(() => open.page.reload().then(close)))}
          {problem}
        </Empty>
      );
    case 'other':
      return (
        <Empty title={`${view.host} is not on our list`}>
          Reelgrade does not read this site. It can look through this one page now, once.
          {button('Look for a film on this page', () => void act(() => open.again(open.page.look)))}
          {problem}
        </Empty>
      );
  }
}
