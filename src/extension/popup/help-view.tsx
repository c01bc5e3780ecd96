import { BackBar } from '../../ui/components/back-bar.tsx';
import { text } from '../../ui/messages/message-text.ts';

const KEYS = [
  [['↑', '↓'], 'help.arrows'],
  [['Home', 'End'], 'help.ends'],
  [['Enter'], 'help.enter'],
  [['/'], 'help.search'],
  [['Esc'], 'help.back'],
  [['?'], 'help.help'],
] as const;

/** What a search understands; these are typed as they are in any language. */
const TYPED = [
  ['casablanca', 'help.word'],
  ['b+ 1999', 'help.grade'],
  ['>=B', 'help.atLeast'],
  ['1990s', 'help.decade'],
  ['critic:roten', 'help.critic'],
  ['grade:none', 'help.ungraded'],
  ['sort:grade', 'help.sort'],
] as const;

/** The keys of the popup, and what can be typed into its search. */
export function HelpView({ onBack }: { onBack(): void }) {
  return (
    <div class="over">
      <BackBar title={text('help.title')} onBack={onBack} />
      <main class="popup-scroll help">
        <h2>{text('help.keys')}</h2>
        <dl>
          {KEYS.map(([keys, code]) => (
            <div key={code}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{text(code)}</dd>
            </div>
          ))}
        </dl>
        <h2>{text('help.typed')}</h2>
        <dl>
          {TYPED.map(([example, code]) => (
            <div key={code}>
              <dt>
                <code dir="ltr">{example}</code>
              </dt>
              <dd>{text(code)}</dd>
            </div>
          ))}
        </dl>
      </main>
    </div>
  );
}
