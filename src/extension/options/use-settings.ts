import { useEffect, useState } from 'preact/hooks';
import { changeSettings, loadSettings, type Settings, watchSettings } from '../storage/settings.ts';

/** Changes settings from what they are now. */
export type Change = (change: (now: Settings) => Partial<Settings>) => Promise<unknown>;

/** The viewer's settings as they are, wherever they are changed; undefined until they are read. */
export function useSettings(): { settings?: Settings; change: Change } {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const load = () => void loadSettings().then(setSettings);
    load();
    return watchSettings(load);
  }, []);
  return { settings, change: changeSettings };
}
