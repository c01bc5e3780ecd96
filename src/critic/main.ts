import { Command } from 'commander';
import { catalogErrorsEn } from '../ui/messages/en/catalog-errors-en.ts';
import { errorsEn } from '../ui/messages/en/errors-en.ts';
import { ownErrorsEn } from '../ui/messages/en/own-errors-en.ts';
import { addMessages } from '../ui/messages/message-text.ts';
import { errorWords } from '../ui/messages/problem-text.ts';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addExport } from './commands/export.ts';
import { addFilms } from './commands/films.ts';
import { addInit } from './commands/init.ts';
import { addKey } from './commands/key.ts';
import { addPreview } from './commands/preview.ts';
import { addPublish } from './commands/publish.ts';
import { addRead } from './commands/read.ts';
import { addVerify } from './commands/verify.ts';
import { toolBuild } from './tool-build.ts';

/** The critic's tool. Each command is one file of commands/, which adds itself to the program. */
const program = new Command('reelgrade')
  .description("Turns a critic's archive of reviews into a catalog that Reelgrade shows beside films.")
  .version(toolBuild?.version ?? 'from source')
  .showHelpAfterError();
program.action(async () => {
  const { stdin: input, stdout: output } = process;
  if (!input.isTTY || !output.isTTY) program.help({ error: true });
  const { firstTime } = await import('./init/first-time.ts');
  process.exitCode = await firstTime({ input, output }, process.cwd());
});
addInit(program);
addCheck(program);
addBuild(program);
addPreview(program);
addRead(program);
addPublish(program);
addVerify(program);
addKey(program);
addExport(program);
addFilms(program);

addMessages({ ...catalogErrorsEn, ...errorsEn, ...ownErrorsEn });
try {
  await program.parseAsync();
} catch (error) {
  console.error(errorWords(error));
  process.exitCode = 1;
}
