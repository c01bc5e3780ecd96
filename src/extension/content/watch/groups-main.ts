import { registerLatePart } from '../site-registry.ts';
import { watchInGroups } from './tile-groups.ts';

registerLatePart('groups', watchInGroups);
