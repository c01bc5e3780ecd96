/** Entry of the script that draws the card, loaded when the first card opens. */

import { badgeEn } from '../../../ui/messages/en/badge-en.ts';
import { ownErrorsEn } from '../../../ui/messages/en/own-errors-en.ts';
import { panelEn } from '../../../ui/messages/en/panel-en.ts';
import { reasonsEn } from '../../../ui/messages/en/reasons-en.ts';
import { reviewEn } from '../../../ui/messages/en/review-en.ts';
import { watchEn } from '../../../ui/messages/en/watch-en.ts';
import { addMessages } from '../../../ui/messages/message-text.ts';
import { registerLatePart } from '../site-registry.ts';
import { Card } from './card.tsx';
import { handleCardEvents } from './card-events.ts';

addMessages({ ...badgeEn, ...reasonsEn, ...reviewEn, ...panelEn, ...watchEn, ...ownErrorsEn });
registerLatePart('card', { Card, handleCardEvents }, ({ messages, locale }) => addMessages(messages, locale));
