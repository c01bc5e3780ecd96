import { giveSecondChance } from './give-second-chance.ts';
import { registerLatePart } from './site-registry.ts';

registerLatePart('chance', giveSecondChance);
