import type { EarlierReview } from '../../core/review/review.ts';
import { webAddress } from '../../core/text/web-address.ts';
import { dayInWords } from '../format.ts';
import { gradeText } from '../grade-display.ts';
import { text, textWith } from '../messages/message-text.ts';

/**
 * What the critic thought of the film before, in a line: "Earlier: B (3 May 2003), C+". Where a grade has no date
 * nobody knows whether it is the earlier one, and the line does not say so.
 */
export function EarlierGrades({ earlier }: { earlier: readonly EarlierReview[] }) {
  const dated = earlier.every(({ date }) => dayInWords(date));
  return (
    <div class="rg-card-earlier">
      {text(dated ? 'review.earlier' : 'review.alsoGraded')}{' '}
      <ul>
        {earlier.map((one, at) => (
          <li key={at}>
            <EarlierGrade {...one} />
            {at < earlier.length - 1 && text('review.comma')}
          </li>
        ))}
      </ul>
    </div>
  );
}

function EarlierGrade({ grade, date, url }: EarlierReview) {
  const address = webAddress(url);
  const day = dayInWords(date);
  const words = (
    <>
      {day ? (
        textWith('review.gradeOfDay', {
          grade: <bdi>{gradeText(grade)}</bdi>,
          day: <time dateTime={date}>{day}</time>,
        })
      ) : (
        <bdi>{gradeText(grade)}</bdi>
      )}
    </>
  );
  if (!address) return <span>{words}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}
