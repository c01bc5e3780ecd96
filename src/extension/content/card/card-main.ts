import { badgeEn } from '../../../ui/messages/en/badge-en.ts';
import { ownErrorsEn } from '../../../ui/messages/en/own-errors-en.ts';
import { reasonsEn } from '../../../ui/messages/en/reasons-en.ts';
import { reviewEn } from '../../../ui/messages/en/review-en.ts';
import { addMessages } from '../../../ui/messages/message-text.ts';
import { registerLateParts } from '../site-registry.ts';
import { createTileMarks } from '../tile-marks/tile-marks.ts';
import { Card } from './card.tsx';

addMessages({ ...badgeEn, ...reasonsEn, ...reviewEn, ...ownErrorsEn });
registerLateParts({ Card, createTileMarks });
