/** What the switches in a mutated file ask, in the thread that runs its tests. */
export const mutantSwitch = {
  /** The mutant that is on; -1 is none. */
  active: -1,
  /** How often switches may still be asked: a mutant that loops forever is ended by it. */
  left: Number.POSITIVE_INFINITY,
  /** How often each switch was asked since it was last set to zero, by mutant. */
  asked: new Uint32Array(0),
};

/** A mutant asked its switches far more often than the code it is a mutant of. */
export class MutantLoops extends Error {}

/** Lets mutated files ask, and counts for mutants 0 to `count` - 1. */
export function installSwitch(count: number): void {
  mutantSwitch.asked = new Uint32Array(count);
  const { asked } = mutantSwitch;
  Object.assign(globalThis, {
    __mutant(id: number): boolean {
      asked[id]!++;
      if (--mutantSwitch.left < 0) throw new MutantLoops();
      return id === mutantSwitch.active;
    },
  });
}
