import { send } from '../platform/messaging.ts';

/**
 * Runs before the page has any content, where the viewer has the site's own scores veiled. The worker puts the style
 * into the page: it is the viewer's own then, so no policy of the page forbids it, and nothing is added to the document.
 */
void send('veilScores', undefined).catch(() => {});
