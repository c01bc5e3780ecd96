/** Entry of the script that marks tiles and badges. */

import { reviewEn } from '../../../ui/messages/en/review-en.ts';
import { watchEn } from '../../../ui/messages/en/watch-en.ts';
import { addMessages } from '../../../ui/messages/message-text.ts';
import { registerLatePart } from '../site-registry.ts';
import { createTileMarks } from './tile-marks.ts';

addMessages({ ...reviewEn, ...watchEn });
registerLatePart('marks', createTileMarks, ({ messages, locale }) => addMessages(messages, locale));
