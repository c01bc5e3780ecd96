import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** Environment variable that names the program and outranks all else. */
  variable: string;
  /** Names on the PATH, best first. */
  names: string[];
  /** Where installers put it on macOS and Windows. */
  places: string[];
  /** Debian's package. */
  packageName: string;
  /** What a person would install. */
  label: string;
}

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

export const known: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...programFiles.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ],
    packageName: 'chromium',
    label: 'Chromium or Google Chrome',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox', 'firefox-esr', 'firefox-devedition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    packageName: 'firefox-esr',
    label: 'Firefox 140 or newer',
  },
};

/** The program of a browser on this machine, or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, names, places } = known[name];
  const told = process.env[variable];
  if (told) {
    if (!existsSync(told)) throw new Error(`${variable} names ${told}, which is not there.`);
    return told;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...paths, ...places].find((path) => existsSync(path));
}

/** Whether we may install a package ourselves: the root of a Debian (or a child of it). */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && isDebian();
}

/**
 * Installs browsers with apt, and fonts, without which a headless machine draws boxes for letters. Throws with the
 * end of apt's own words when that fails.
 */
export function installBrowsers(names: readonly BrowserName[]): void {
  const packages = [...names.map((name) => known[name].packageName), 'fonts-noto-core'];
  apt(['update']);
  apt(['install', '--yes', '--no-install-recommends', ...packages]);
}

/** One sentence: what is missing and how to get it here. */
export function whatToInstall(name: BrowserName): string {
  const { label, packageName, variable } = known[name];
  const how = isDebian()
    ? `\`sudo apt-get install ${packageName} fonts-noto-core\``
    : 'install it as usual on your system';
  return `No ${label} found: ${how}, or set ${variable} to its program.`;
}

function isDebian(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function apt(args: string[]): void {
  const run = spawnSync('apt-get', ['-qq', '-o', 'Acquire::Retries=3', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status === 0) return;
  const words = `${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}`
    .trim()
    .split('\n')
    .slice(-8)
    .join('\n');
  throw new Error(`apt-get ${args[0]} failed:\n${words}`);
}

/** What the program calls itself ("Chromium 156.0.8078.79"). */
export function versionOf(program: string): string {
  if (process.platform === 'win32') return program;
  return execFileSync(program, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
