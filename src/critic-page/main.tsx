/** Starts the page for critics, with a worker of its own or the tool that serves the page. */

import { render } from 'preact';
import { badgeEn } from '../ui/messages/en/badge-en.ts';
import { criticPageEn } from '../ui/messages/en/critic-page-en.ts';
import { listsEn } from '../ui/messages/en/lists-en.ts';
import { addMessages } from '../ui/messages/message-text.ts';
import { CriticPage } from './critic-page.tsx';
import { ToolClient } from './tool-client.ts';
import './critic-page.css';

addMessages({ ...badgeEn, ...criticPageEn, ...listsEn });
// The tool puts a key into the page where it was started with an archive.
const { key } = document.documentElement.dataset;
render(<CriticPage tool={key ? new ToolClient(key) : undefined} />, document.querySelector('#critic')!);

// A file that is dropped beside the field would be opened in place of the page.
for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());
