/** Entry of the script that asks for the popup's first list before the popup's own code is there. */

import { askEarly } from './early-list.ts';

askEarly();
