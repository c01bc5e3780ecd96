import { giveCard } from '../site-registry.ts';
import { Card } from './card.tsx';

giveCard(Card);
