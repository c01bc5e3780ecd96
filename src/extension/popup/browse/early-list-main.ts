import { askEarly } from './early-list.ts';

askEarly();
