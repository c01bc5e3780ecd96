import type { Readable, Writable } from 'node:stream';
import { confirm, isCancel, text } from '@clack/prompts';
import { type Config, readConfig } from '../config.ts';

/** Where questions are asked: a terminal, or in tests a pair of streams. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** Somebody stopped with Ctrl and C. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** What is asked: the setting, the question, and what an answer looks like. */
const QUESTIONS: [keyof Config, string, string][] = [
  ['name', 'What is your site or column called?', 'Lantern Reviews'],
  ['critic', 'Your name, as it is shown under your reviews?', 'Jo Lantern'],
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

/** Asks for every setting, each with what was guessed to take or change. Throws Stopped. */
export async function ask(guessed: Config, terminal: Terminal): Promise<Config> {
  const answers: Record<string, unknown> = { ...guessed };
  for (const [name, message, placeholder] of QUESTIONS) {
    const answer = await text({
      message,
      placeholder,
      initialValue: answers[name] === undefined ? '' : String(answers[name]),
      validate: (value) => wrongWith(name, value ?? ''),
      ...terminal,
    });
    if (isCancel(answer)) throw new Stopped();
    const said = (answer ?? '').trim();
    answers[name] = said === '' ? undefined : name === 'excerpt' ? Number(said) : said;
  }
  return answers as Config;
}

/** Whether to write over a configuration that is there; no is what Enter says. Throws Stopped. */
export async function askToReplace(file: string, terminal: Terminal): Promise<boolean> {
  const answer = await confirm({
    message: `${file} is there already. Write over it?`,
    initialValue: false,
    ...terminal,
  });
  if (isCancel(answer)) throw new Stopped();
  return answer;
}

/** What is wrong with an answer, in the words of the configuration's own check. */
function wrongWith(name: string, value: string): string | undefined {
  if (!value.trim()) return undefined;
  try {
    readConfig(`${name}: ${name === 'excerpt' ? value : JSON.stringify(value.trim())}`, '');
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^:\d+: /, '');
  }
}
