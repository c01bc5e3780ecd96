import type { ComponentChildren } from 'preact';
import { text } from '../../ui/messages/message-text.ts';
import browser from '../platform/browser.ts';

/** What both pages have: the name, a heading, and the way to the options. */
export function WelcomeFrame({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="welcome">
      <header class="masthead">
        <img src="/icons/48.png" width="36" height="36" alt="" />
        <p>Reelgrade</p>
      </header>
      <main>
        <h1>{title}</h1>
        {children}
        <button type="button" class="rg-button" onClick={() => browser.runtime.openOptionsPage()}>
          {text('welcome.options')}
        </button>
      </main>
    </div>
  );
}
