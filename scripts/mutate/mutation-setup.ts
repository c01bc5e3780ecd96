import fc from 'fast-check';
import { installSwitch, mutantSwitch } from './mutant-switch.ts';
import { MODE_VARIABLE, MutationFiles } from './mutation-files.ts';

/** Switches may be asked this often in a test file that is run with one mutant. */
const MAX_SWITCHES = 100_000_000;

// The same examples each time, and no search for a smaller one when one fails.
fc.configureGlobal({ seed: 1, endOnFailure: true });

if (process.env[MODE_VARIABLE] === 'afresh') {
  const files = new MutationFiles();
  installSwitch(files.plan.mutants.length);
  mutantSwitch.active = files.current.id;
  mutantSwitch.left = MAX_SWITCHES;
}
