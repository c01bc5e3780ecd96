import { useEffect, useState } from 'preact/hooks';
import type { Film } from '../../core/film/film.ts';
import { shownReview } from '../../protocol/answers.ts';
import type { Answer, ListedReview } from '../../protocol/messages.ts';
import { GradeMark } from '../../ui/components/grade-mark.tsx';
import { ReviewCard } from '../../ui/components/review-card.tsx';
import { gradeName } from '../../ui/grade-name.ts';
import { text } from '../../ui/messages/message-text.ts';
import { reasonText } from '../../ui/messages/reason-text.ts';
import type { ReviewSource } from '../../ui/review-source.ts';
import { useReview } from '../../ui/use-review.ts';
import type { Send } from '../platform/messaging.ts';

/** Films that the archives that come with Reelgrade have reviewed. */
const FILMS: Film[] = [
  { title: 'Casablanca', year: 1942, kind: 'film' },
  { title: 'Metropolis', year: 1927, kind: 'film' },
  { title: 'Rashomon', year: 1950, kind: 'film' },
  { title: 'Showgirls', year: 1995, kind: 'film' },
];

/** A row of posters as on any site, with the grades of the viewer's own archives; pressing one opens its review below. */
export function TryIt({ send }: { send: Send }) {
  const [answers, setAnswers] = useState<Answer[]>([]);
  const [open, setOpen] = useState<number>();
  useEffect(() => {
    send('matchOnPage', { films: FILMS }).then(setAnswers, () => {});
  }, [send]);
  const shown = open === undefined ? undefined : answers[open];
  const review = shown && shownReview(shown);
  return (
    <section aria-labelledby="try-title">
      <h2 id="try-title">{text('welcome.tryTitle')}</h2>
      <p class="soft">{text('welcome.tryHint')}</p>
      <ul class="posters">
        {FILMS.map(({ title, year }, at) => {
          const answer = answers[at];
          const listed = answer && shownReview(answer);
          return (
            <li key={title}>
              <div class="drawn-poster poster">
                {listed && (
                  <button
                    type="button"
                    aria-expanded={open === at}
                    aria-label={text('badge.label', {
                      grade: gradeName(listed.grade),
                      title,
                      critic: listed.critic,
                    })}
                    onClick={() => setOpen(open === at ? undefined : at)}
                  >
                    <GradeMark grade={listed.grade} size="medium" />
                  </button>
                )}
              </div>
              <span dir="auto">{title}</span> <span class="soft">{year}</span>
            </li>
          );
        })}
      </ul>
      {review && (
        <div class="panel">
          <Opened send={send} listed={review} reason={reasonOf(shown)} />
        </div>
      )}
    </section>
  );
}

const reasonOf = (answer: Answer | undefined): string => (answer?.reason ? reasonText(answer.reason) : '');

function Opened({ send, listed, reason }: { send: Send; listed: ListedReview; reason: string }) {
  const [source] = useState<ReviewSource>(() => ({
    search: (query) => send('search', query),
    review: (ref) => send('review', ref),
  }));
  const { opened, failed } = useReview(source, listed.ref);
  return (
    <ReviewCard
      listed={listed}
      {...(opened && { opened })}
      {...(failed && { failed })}
      {...(reason && { reason })}
      level={3}
    />
  );
}
