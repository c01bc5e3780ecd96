/** Entry of the script that watches long lists of tiles in groups. */

import { registerLatePart } from '../site-registry.ts';
import { watchInGroups } from './tile-groups.ts';

registerLatePart('groups', watchInGroups);
