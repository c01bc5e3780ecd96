import type { Understood } from '../critic/desk/desk-tasks.ts';
import type { ViewerOutlook } from '../critic/pipeline/viewer-outlook.ts';
import { text } from '../ui/messages/message-text.ts';

/** Most files that are listed as not understood. */
const MAX_LISTED = 500;

/** What was understood of the archive and what was not, with the reasons. */
export function ArchiveSummary({ archive }: { archive: Understood }) {
  const { reviews, summary, outlook, refused } = archive;
  return (
    <section>
      <div role="status">
        <h2>{reviews ? text('critic.understood', { count: reviews }) : text('critic.none')}</h2>
      </div>
      {!reviews && <p>{text('critic.noneHelp')}</p>}
      {outlook && <Outlook outlook={outlook} />}
      <details open={!reviews}>
        <summary>{text('critic.details')}</summary>
        <pre>{summary}</pre>
      </details>
      {refused.length > 0 && (
        <details open={!reviews}>
          <summary>{text('critic.refused', { count: refused.length })}</summary>
          <ul class="refused">
            {refused.slice(0, MAX_LISTED).map(({ source, reason }) => (
              <li key={source}>
                <code>{source}</code> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** On how many pages of which kind the reviews will be shown beside their films, and what would raise that. */
function Outlook({ outlook }: { outlook: ViewerOutlook }) {
  const { withId, withYear, withNeither, open, shown } = outlook;
  return (
    <>
      <p>{text('critic.known', { ids: withId, years: withYear, neither: withNeither })}</p>
      <p>{text('critic.shown', { ids: shown.byId, years: shown.byYear, titles: shown.byTitle })}</p>
      {open > 0 && <p>{text('critic.openReviews', { count: open })}</p>}
      {withNeither > 0 && <p>{text('critic.raise', { count: withNeither })}</p>}
    </>
  );
}
