/** A selector's steps into open shadow roots; more than this no page nests. */
const MAX_STEPS = 5;
/** Hosts that one step leads through, at most. */
const MAX_HOSTS = 200;

/**
 * The open or declared shadow roots of hosts, and those that lead to them: `'overlay >>> title-bug'` is every `title-bug`
 * in the shadow root of an `overlay`. Closed roots cannot be read.
 *
 * @param hosts selectors of hosts, with `>>>` between a host and one within its root
 */
export function shadowRootsOf(...hosts: string[]): (document: Document) => ShadowRoot[] {
  const chains = hosts.map((chain) =>
    chain
      .split('>>>')
      .map((step) => step.trim())
      .slice(0, MAX_STEPS),
  );
  return (document) =>
    chains.flatMap((steps) => steps.flatMap((_, last) => rootsAt(document, steps.slice(0, last + 1))));
}

/** The shadow roots that a chain of hosts ends in. */
function rootsAt(document: Document, hosts: readonly string[]): ShadowRoot[] {
  let roots: ParentNode[] = [document];
  for (const host of hosts)
    roots = roots
      .flatMap((root) => [...root.querySelectorAll(host)])
      .flatMap(({ shadowRoot }) => shadowRoot ?? [])
      .slice(0, MAX_HOSTS);
  return roots as ShadowRoot[];
}
