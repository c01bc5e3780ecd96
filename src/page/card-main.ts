import { Card } from './card.tsx';
import { giveCard } from './given.ts';

giveCard(Card);
