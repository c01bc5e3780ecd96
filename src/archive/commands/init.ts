import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cancel, intro, isCancel, note, outro, spinner, text } from '@clack/prompts';
import type { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { configText, guessConfig } from '../guess.ts';

/** `init SOURCE`: guesses what it can, asks for the rest, and writes a commented configuration. */
export function addInit(program: Command): void {
  program
    .command('init')
    .description('write a configuration for an archive: what can be guessed is guessed, the rest is asked')
    .argument('<source...>', 'folders, files or zips')
    .option('--out <file>', 'where to write it (default: reelgrade.yaml in the first source)')
    .option('--yes', 'ask nothing, take the guesses')
    .option('--force', 'write over a configuration that is there')
    .action(async (sources: string[], options: { out?: string; yes?: boolean; force?: boolean }) => {
      const file = options.out ?? join(sources[0]!, 'reelgrade.yaml');
      if (!options.force && (await exists(file)))
        throw new Error(`${file} is there already. Change it by hand, or write over it with --force.`);
      const asks = !options.yes && process.stdin.isTTY && process.stdout.isTTY;
      const wait = asks ? spinner() : undefined;
      if (asks) intro('A configuration for your archive');
      wait?.start('Looking at the archive');
      const { reviews, scale, ...guess } = await guessConfig(sources);
      wait?.stop(`${reviews} reviews found${scale ? `, grades: ${scale}` : ''}`);
      let config: Config = { ...guess, ...(scale && { scale }), excerpt: 40 };
      if (asks) config = await ask(config);
      const content = configText(config, scale);
      readConfig(content, file);
      await writeFile(file, content);
      if (asks) {
        note(
          content
            .split('\n')
            .filter((line) => line && !line.startsWith('#'))
            .join('\n'),
          file,
        );
        outro(`Written. Next: reelgrade check ${sources.join(' ')}`);
      } else console.log(`Wrote ${file}.`);
    });
}

const QUESTIONS: [keyof Config, string, string][] = [
  ['name', 'What is your site or column called?', 'Lantern Reviews'],
  ['critic', 'Your name, as it stands under your reviews?', 'Jo Lantern'],
  ['home', 'The address of your site?', 'https://example.org/'],
  ['contact', 'How may people write to you? (an e-mail address or a page; empty for none)', 'jo@example.org'],
  ['rights', 'The line about your rights?', '© Jo Lantern'],
  ['language', 'The language you write in?', 'en'],
  ['scale', 'Your scale in words?', 'A+ to F'],
  ['excerpt', 'How many words of a review may be shown at most? (0 for none)', '40'],
  [
    'pages',
    "The address of a review's page, with {path} for the file's path? (empty if the files say it)",
    'https://example.org/{path}.html',
  ],
];

async function ask(config: Config): Promise<Config> {
  const answers: Record<string, unknown> = { ...config };
  for (const [name, message, placeholder] of QUESTIONS) {
    const answer = await text({
      message,
      placeholder,
      initialValue: answers[name] === undefined ? '' : String(answers[name]),
      validate: (value) => wrongWith(name, value ?? ''),
    });
    if (isCancel(answer)) {
      cancel('Nothing was written.');
      process.exit(1);
    }
    const said = answer.trim();
    answers[name] = said === '' ? undefined : name === 'excerpt' ? Number(said) : said;
  }
  return answers as Config;
}

/** What is wrong with an answer, in the words of the configuration's own check. */
function wrongWith(name: string, value: string): string | undefined {
  if (!value.trim()) return undefined;
  try {
    readConfig(`${name}: ${name === 'excerpt' ? value : JSON.stringify(value)}`, '');
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^:\d+: /, '');
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
