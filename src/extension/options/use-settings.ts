import { useEffect, useState } from 'preact/hooks';
import { errorWords } from '../../ui/messages/problem-text.ts';
import { changeSettings, loadSettings, type Settings, watchSettings } from '../storage/settings.ts';

/** Changes settings from what they are now. What cannot be stored is reported by the page and changes nothing. */
export type Change = (change: (now: Settings) => Partial<Settings>) => Promise<unknown>;

interface UsedSettings {
  settings?: Settings;
  change: Change;
  /** Why the last change could not be stored, in words; the settings are still those of before. */
  problem?: string;
}

/** The viewer's settings as they are, wherever they are changed; undefined until they are read. */
export function useSettings(): UsedSettings {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<string>();
  const load = () => loadSettings().then(setSettings);
  useEffect(() => {
    void load();
    return watchSettings(load);
  }, []);
  const change: Change = async (how) => {
    try {
      await changeSettings(how);
      setProblem(undefined);
    } catch (error) {
      setProblem(errorWords(error));
      // Drawn again, so that the control goes back to what is stored.
      await load();
    }
  };
  return { settings, change, problem };
}
