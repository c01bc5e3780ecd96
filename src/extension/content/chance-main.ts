/** Entry of the script that gives a title page its second chance. */

import { giveSecondChance } from './give-second-chance.ts';
import { registerLatePart } from './site-registry.ts';

registerLatePart('chance', giveSecondChance);
