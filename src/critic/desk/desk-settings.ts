import { type Config, readConfig } from '../config.ts';
import type { Details } from './desk-tasks.ts';

/** A guess as settings: what the settings' own rules refuse is left out, since nobody wrote it. */
export function validGuess(guess: Config): Config {
  return Object.fromEntries(
    Object.entries(guess).filter(([name, value]) => value !== undefined && !whyInvalid(name, value)),
  );
}

function whyInvalid(name: string, value: unknown): string | undefined {
  try {
    readConfig(`${name}: ${JSON.stringify(value)}`, 'reelgrade.yaml');
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^reelgrade\.yaml:\d+: /, '');
  }
}

const NAMES = ['name', 'critic', 'home', 'pages', 'rights', 'contact', 'language'] as const;

/** What the form shows at first. */
export const detailsOf = (config: Config): Details =>
  Object.fromEntries(NAMES.map((name) => [name, config[name] ?? ''])) as unknown as Details;

/** The settings with what the form says. @throws Error for what the settings' own rules refuse */
export function settingsOf(config: Config, details: Details): Config {
  const settings: Config = { ...config };
  for (const name of NAMES) {
    const value = details[name].trim();
    const wrong = value && whyInvalid(name, value);
    if (wrong) throw new Error(wrong);
    settings[name] = value || undefined;
  }
  return settings;
}
