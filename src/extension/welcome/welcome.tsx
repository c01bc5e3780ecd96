import { useEffect, useState } from 'preact/hooks';
import type { ArchiveInfo } from '../../protocol/messages.ts';
import { siteTable } from '../../sites/host-table.ts';
import { Switch } from '../../ui/components/switch.tsx';
import { intlLocale, text } from '../../ui/messages/message-text.ts';
import { errorWords } from '../../ui/messages/problem-text.ts';
import browser from '../platform/browser.ts';
import type { Send } from '../platform/messaging.ts';
import { changeSettings } from '../storage/settings.ts';
import { CardPicture, PopupPicture, PostersPicture } from './pictures.tsx';
import { TryIt } from './try-it.tsx';
import { WelcomeFrame } from './welcome-frame.tsx';

/** A section of the options, in a tab of its own. */
const optionsAt = (section: string): string =>
  browser.runtime.getURL(`src/extension/options/index.html#${section}`);

/** The page after installing: what Reelgrade does, where, with whose grades, and what leaves the browser. */
export function Welcome({ send }: { send: Send }) {
  const sites = siteTable.filter(({ optional }) => !optional).map(({ label }) => label);
  return (
    <WelcomeFrame title={text('welcome.title')}>
      <ul class="pictures">
        <li>
          <PostersPicture />
          <p>{text('welcome.badges')}</p>
        </li>
        <li>
          <CardPicture />
          <p>{text('welcome.card')}</p>
        </li>
        <li>
          <PopupPicture />
          <p>{text('welcome.popup')}</p>
        </li>
      </ul>
      <TryIt send={send} />
      <section aria-labelledby="sites-title">
        <h2 id="sites-title">{text('welcome.sites')}</h2>
        <p>{new Intl.ListFormat(intlLocale()).format(sites)}</p>
        <a href={optionsAt('sites')}>{text('welcome.moreSites')}</a>
      </section>
      <Critics send={send} />
      <section aria-labelledby="privacy-title">
        <h2 id="privacy-title">{text('welcome.privacyTitle')}</h2>
        <p>{text('welcome.privacy')}</p>
      </section>
    </WelcomeFrame>
  );
}

/** The archives that are there, each with its switch. */
function Critics({ send }: { send: Send }) {
  const [archives, setArchives] = useState<ArchiveInfo[]>([]);
  const list = () => send('archives', undefined).then(setArchives, () => {});
  useEffect(() => void list(), [send]);
  const [problem, setProblem] = useState<string>();
  const flip = async (id: string, isOn: boolean) => {
    try {
      await changeSettings(({ archivesOff }) => ({
        archivesOff: isOn ? archivesOff.filter((other) => other !== id) : [...archivesOff, id],
      }));
      setProblem(undefined);
    } catch (error) {
      setProblem(errorWords(error));
    }
    await list();
  };
  return (
    <section aria-labelledby="critics-title">
      <h2 id="critics-title">{text('welcome.critics')}</h2>
      <ul class="critics">
        {archives.map(({ id, archive, on }) => (
          <li key={id}>
            <Switch on={on} onFlip={(isOn) => flip(id, isOn)} hint={archive.critic}>
              <b dir="auto">{archive.name}</b>
            </Switch>
          </li>
        ))}
      </ul>
      {problem && <p role="alert">{problem}</p>}
      <a href={optionsAt('archives')}>{text('welcome.moreCritics')}</a>
    </section>
  );
}
