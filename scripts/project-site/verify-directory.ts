/**
 * `npm run verify:directory`: checks every archive of the directory as `reelgrade verify` does. Exit status 1 when one
 * of them cannot be subscribed to as it is.
 */
import { packagedDirectory } from '../../src/core/directory/archive-directory.ts';
import { folderOf, placeCheck, verifyFolder } from '../../src/critic/publish/verify-published.ts';
import { catalogErrorsEn } from '../../src/ui/messages/en/catalog-errors-en.ts';
import { errorsEn } from '../../src/ui/messages/en/errors-en.ts';
import { ownErrorsEn } from '../../src/ui/messages/en/own-errors-en.ts';
import { addMessages } from '../../src/ui/messages/message-text.ts';

addMessages({ ...catalogErrorsEn, ...errorsEn, ...ownErrorsEn });
for (const { name, archive, bundled } of packagedDirectory()) {
  if (!archive) {
    console.log(`✓ ${name}: comes with Reelgrade (${bundled})`);
    continue;
  }
  const checks = [...placeCheck(archive), ...(await verifyFolder(folderOf(archive)))];
  const problems = checks.filter(({ problem }) => problem);
  console.log(`${problems.length > 0 ? '✗' : '✓'} ${name}: ${archive}`);
  for (const { what, problem } of problems) console.log(`    ${what}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
