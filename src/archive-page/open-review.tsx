import { useEffect } from 'preact/hooks';
import { filmName } from '../core/film/film-name.ts';
import type { ListedReview } from '../protocol/messages.ts';
import { BackBar } from '../ui/components/back-bar.tsx';
import { listedOf, ReviewCard } from '../ui/components/review-card.tsx';
import { Failure, Loading } from '../ui/components/states.tsx';
import { text } from '../ui/messages/message-text.ts';
import type { ReviewSource } from '../ui/review-source.ts';
import { useReview } from '../ui/use-review.ts';
import { THIS_ARCHIVE } from './catalog-source.ts';

interface OpenReviewProps {
  id: string;
  /** What the list knew of it; a visitor who comes by its address has no list. */
  listed?: ListedReview;
  source: ReviewSource;
  /** The archive's name. */
  of: string;
  onBack(): void;
}

/** One review with an address of its own. */
export function OpenReview({ id, listed, source, of, onBack }: OpenReviewProps) {
  const { opened, failed } = useReview(source, { archive: THIS_ARCHIVE, review: id });
  const head = listed ?? (opened && listedOf(opened));
  const name = head && filmName(head);
  useEffect(() => {
    if (name) document.title = `${name} · ${of}`;
    return () => {
      document.title = of;
    };
  }, [name, of]);
  return (
    <div class="opened">
      <BackBar onBack={onBack} />
      {head ? (
        <ReviewCard listed={head} opened={opened} failed={failed} />
      ) : failed ? (
        <Failure title={text('archive.noSuchReview')}>{failed}</Failure>
      ) : (
        <Loading label={text('review.opening')} />
      )}
    </div>
  );
}
