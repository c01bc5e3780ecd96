import type { ComponentChildren } from 'preact';
import type { Span } from '../../core/catalog/catalog.ts';
import { webAddress } from '../../core/text/web-address.ts';
import type { ListedReview, OpenedReview } from '../../protocol/messages.ts';
import { dayInWords, siteName } from '../format.ts';
import { text } from '../messages/message-text.ts';
import { EarlierGrades } from './earlier-grades.tsx';
import { GradeMark } from './grade-mark.tsx';
import { Highlighted } from './highlighted.tsx';

interface ReviewCardProps {
  /** What a list knows of the review: enough for the head of the card. */
  listed: ListedReview;
  /** The review itself; without it the card shows its head and, unless `failed`, that the rest is coming. */
  opened?: OpenedReview;
  /** Why the rest cannot be shown, in words. */
  failed?: string;
  /** Why this is the review of that film, in words: the match's reason. */
  reason?: string;
  /** The parts of the title that a search hit. */
  highlights?: Span[];
  /** The level of the film's heading where the card is; 2 when not given. */
  level?: 1 | 2 | 3 | 4;
  /** What can be done with the review, shown at the foot: buttons or links. */
  children?: ComponentChildren;
}

/** The head of a card for a review that is at hand without a list. */
export function listedOf({ ref, review, archive }: OpenedReview): ListedReview {
  const { id, film, grade, date } = review;
  const { title, year, kind, ids } = film;
  return { id, title, year, kind, ids, grade, date, ref, critic: review.critic ?? archive.critic };
}

/** The one card of a review: in a page, in the popup and on a published page. Style: review-card.css. */
export function ReviewCard({
  listed,
  opened,
  failed,
  reason,
  highlights,
  level = 2,
  children,
}: ReviewCardProps) {
  const Heading = `h${level}` as const;
  const day = dayInWords(listed.date);
  return (
    <article class="rg-card" aria-busy={!opened && !failed}>
      <header class="rg-card-head">
        <GradeMark grade={listed.grade} size="large" likely={listed.likely} />
        <div>
          <Heading class="rg-card-title" dir="auto">
            <Highlighted text={listed.title} spans={highlights} />
            {listed.year ? <span class="rg-card-year"> {listed.year}</span> : null}
          </Heading>
          <p class="rg-card-by">
            <span dir="auto">{listed.critic}</span>
            {day && (
              <>
                {' '}
                <time class="rg-card-day" dateTime={listed.date}>
                  {day}
                </time>
              </>
            )}
          </p>
        </div>
      </header>
      {opened && <Words opened={opened} />}
      {!opened && !failed && <Coming />}
      {failed && (
        <p class="rg-card-note" role="alert">
          {failed}
        </p>
      )}
      {reason && (
        <p class="rg-card-reason">
          <b>{text('review.why')}</b> {reason}
        </p>
      )}
      {children && <div class="rg-card-actions">{children}</div>}
    </article>
  );
}

/** What the critic says: headline, verdict, the way to the whole of it, and on what terms it is shown. */
function Words({ opened: { review, archive } }: { opened: OpenedReview }) {
  const url = webAddress(review.url);
  const home = webAddress(archive.home);
  const { tagline, excerpt } = review;
  return (
    <>
      {(tagline || excerpt) && (
        <blockquote class="rg-card-words" cite={url} lang={archive.language} dir="auto">
          {tagline && <p class="rg-card-tagline">{tagline}</p>}
          {excerpt && <p class="rg-card-excerpt">{excerpt}</p>}
        </blockquote>
      )}
      {url ? (
        <p class="rg-card-link">
          <a href={url} target="_blank" rel="noopener noreferrer">
            {text('review.readFull')}
          </a>{' '}
          <span class="rg-card-site">{siteName(url)}</span>
        </p>
      ) : (
        home && (
          <p class="rg-card-link">
            <a href={home} target="_blank" rel="noopener noreferrer">
              {archive.name}
            </a>{' '}
            <span class="rg-card-site">{siteName(home)}</span>
          </p>
        )
      )}
      {review.earlier && <EarlierGrades earlier={review.earlier} />}
      {archive.rights && (
        <p class="rg-card-rights" dir="auto">
          {archive.rights}
        </p>
      )}
    </>
  );
}

/** Keeps the place of the words while they load, as tall as a short review, so that the card does not jump. */
function Coming() {
  return (
    <div class="rg-card-coming" role="status">
      <span class="rg-hidden">{text('review.opening')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
