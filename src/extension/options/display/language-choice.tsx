import { useId } from 'preact/hooks';
import { LOCALES } from '../../../ui/messages/locales.ts';
import { text } from '../../../ui/messages/message-text.ts';
import type { Settings } from '../../storage/settings.ts';
import type { Change } from '../use-settings.ts';

interface LanguageChoiceProps {
  settings: Settings;
  change: Change;
  /** Shows the page again, in the other language. */
  reload?: () => void;
}

/** Which language Reelgrade speaks. Each is named in itself, for those who cannot read the page as it is. */
export function LanguageChoice({ settings, change, reload = () => location.reload() }: LanguageChoiceProps) {
  const id = useId();
  const choose = async (event: Event) => {
    const language = (event.currentTarget as HTMLSelectElement).value;
    await change(() => ({ language }));
    reload();
  };
  return (
    <div class="choices soft">
      <label for={id}>{text('language.label')}</label>
      <select id={id} class="rg-field" value={settings.language} onChange={choose}>
        <option value="">{text('language.browser')}</option>
        {Object.entries(LOCALES).map(([locale, name]) => (
          <option key={locale} value={locale} lang={locale}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
