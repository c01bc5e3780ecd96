import { useState } from 'preact/hooks';
import { ProblemError } from '../../core/text/problem.ts';
import { Empty } from '../../ui/components/states.tsx';
import { text } from '../../ui/messages/message-text.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import { addOwnHost } from '../storage/own-hosts.ts';
import { switchOn } from '../storage/site-access.ts';
import type { PageView } from './active-page.ts';
import type { OpenPage } from './use-active-page.ts';

interface PageOfferProps {
  view: Exclude<PageView, { state: 'read' }>;
  open: OpenPage;
}

/** A page where Reelgrade does not look: why, and what the viewer can do about it. */
export function PageOffer({ view, open }: PageOfferProps) {
  const [status, setStatus] = useState<string>();
  const act = async (what: () => Promise<unknown>) => {
    setStatus(undefined);
    const words = await what().catch(errorWords);
    if (typeof words === 'string') setStatus(words);
  };
  const show = () => {
    if (!('site' in view)) return;
    void act(async () => {
      if (!(await switchOn(view.site))) throw new ProblemError('error.notAllowed');
      return open.again();
    });
  };
  const always = (host: string) =>
    void act(async () => {
      if (!(await addOwnHost(host))) throw new ProblemError('error.notAllowed');
      return open.again(open.page.look);
    });
  const button = (words: string, what: () => void) => (
    <p>
      <button type="button" class="rg-button primary" data-stop onClick={what}>
        {words}
      </button>
    </p>
  );
  const problem = status && (
    <p role="alert" class="problem">
      {status}
    </p>
  );
  switch (view.state) {
    case 'closed':
      return <Empty title={text('page.closed')}>{text('page.closedHint')}</Empty>;
    case 'off':
      return (
        <Empty title={text('page.off', { site: view.site.label })}>
          {text('page.offHint')}
          {button(text('page.show'), show)}
          {problem}
        </Empty>
      );
    case 'offer':
      return (
        <Empty title={text('page.offer', { site: view.site.label })}>
          {text('page.offerHint', { host: view.host })}
          {view.site.proven === 'untested' && ` ${text('page.untested')}`}
          {button(text('page.show'), show)}
          {problem}
        </Empty>
      );
    case 'stuck':
      return (
        <Empty title={text('page.stuck')}>
          {text('page.stuckHint')}
          {button(text('page.reload'), () => void act(() => open.page.reload().then(close)))}
          {problem}
        </Empty>
      );
    case 'other':
      return (
        <Empty title={text('page.other', { host: view.host })}>
          {text('page.otherHint')}
          {button(text('page.look'), () => void act(() => open.again(open.page.look)))}
          {view.own && (
            <p>
              <button type="button" class="rg-button" data-stop onClick={() => always(view.own!)}>
                {text('page.always', { host: view.host })}
              </button>
            </p>
          )}
          {problem}
        </Empty>
      );
  }
}
