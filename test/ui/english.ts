import { en } from '../../src/ui/messages/en.ts';
import { addMessages } from '../../src/ui/messages/message-text.ts';

addMessages(en);
