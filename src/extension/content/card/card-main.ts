import { registerLateParts } from '../site-registry.ts';
import { createMarkNote } from '../tile-marks/mark-note.ts';
import { Card } from './card.tsx';

registerLateParts({ Card, createMarkNote });
