import { useState } from 'preact/hooks';
import type { ReviewRow } from '../critic/desk/desk-tasks.ts';
import { GradeMark } from '../ui/components/grade-mark.tsx';
import { text } from '../ui/messages/message-text.ts';

/** Rows that are shown at first, and with every step: ten thousand at once would make the page slow. */
const PAGE_SIZE = 50;

/** The reviews as they were understood, to look through. */
export function ReviewTable({ rows }: { rows: ReviewRow[] }) {
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(PAGE_SIZE);
  const wanted = words.trim().toLowerCase();
  const found = wanted ? rows.filter((row) => holds(row, wanted)) : rows;
  const more = Math.min(PAGE_SIZE, found.length - shown);
  return (
    <section>
      <h2>{text('critic.list')}</h2>
      <label class="find">
        {text('critic.find')}
        <input
          type="search"
          autocomplete="off"
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            setShown(PAGE_SIZE);
          }}
        />
      </label>
      <div class="wide">
        <table class="reviews">
          <thead>
            <tr>
              <th scope="col">{text('critic.film')}</th>
              <th scope="col">{text('critic.grade')}</th>
              <th scope="col">{text('critic.date')}</th>
              <th scope="col">{text('critic.excerpt')}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shown).map((row) => (
              <tr key={row.source} title={row.source}>
                <th scope="row" dir="auto">
                  {row.title} {row.year && <small>{row.year}</small>}
                </th>
                <td>
                  <GradeMark grade={row.grade} />
                </td>
                <td>{row.date}</td>
                <td dir="auto">{row.excerpt}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <button type="button" class="rg-button" onClick={() => setShown(shown + PAGE_SIZE)}>
          {text('critic.more', { count: more })}
        </button>
      )}
    </section>
  );
}

const holds = ({ title, year, excerpt = '', source }: ReviewRow, words: string) =>
  `${title} ${year ?? ''} ${excerpt} ${source}`.toLowerCase().includes(words);
