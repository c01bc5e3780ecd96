import { Empty, Failure, Loading } from '../../ui/components/states.tsx';
import { text } from '../../ui/messages/message-text.ts';
import type { ReviewSource } from '../../ui/review-source.ts';
import { Changed } from './layout-changed-notice.tsx';
import { isCertainChange } from './layout-report.ts';
import { MendedSitesOffer } from './offers/mended-sites-offer.tsx';
import { SendPage } from './offers/send-page.tsx';
import { TeachPage } from './offers/teach-page.tsx';
import type { Correct, LeaveOut, Over, Say } from './overlay.ts';
import { FilmList } from './page-film-list.tsx';
import { PageOffer } from './page-unavailable.tsx';
import type { OpenPage } from './use-active-page.ts';

interface PageSectionProps {
  open: OpenPage;
  source: ReviewSource;
  onOpen(over: Over): void;
  onCorrect: Correct;
  onSay: Say;
  onLeaveOut: LeaveOut;
}

/** The films of the open page with their cards, or what keeps them from being shown. */
export function PageSection({ open, ...on }: PageSectionProps) {
  const { view, answers, failed, again } = open;
  if (failed)
    return (
      <Failure title={text('popup.unreadable')} retry={() => again()}>
        {failed}
      </Failure>
    );
  if (!view) return <Loading label={text('popup.reading')} />;
  if (view.state !== 'read') return <PageOffer view={view} open={open} />;
  const { surprise } = view;
  const changed = surprise && <Changed surprise={surprise} label={view.site?.label ?? view.host} />;
  const isCertain = surprise !== undefined && isCertainChange(surprise);
  return (
    <>
      {isCertain && changed}
      {isCertain && <MendedSitesOffer />}
      {view.films.length === 0 ? (
        <Empty title={text('popup.noFilm')}>{text('popup.noFilmHint')}</Empty>
      ) : answers ? (
        <FilmList films={view.films} answers={answers} {...on} />
      ) : (
        <Loading label={text('popup.matching')} rows={Math.min(5, view.films.length)} />
      )}
      {!isCertain && changed}
      {view.site && (surprise || view.site.proven === 'untested') && (
        <SendPage key={view.host} page={open.page} site={view.site.name} />
      )}
      {view.own && <TeachPage key={view.own} page={open.page} host={view.own} />}
    </>
  );
}
