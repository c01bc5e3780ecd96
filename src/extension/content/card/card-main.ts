import { registerCard } from '../site-registry.ts';
import { Card } from './card.tsx';

registerCard(Card);
