import type { Plugin, Rollup } from 'vite';

/** What a change may do beside changing the manifest. */
interface Change {
  target: string;
  bundle: Rollup.OutputBundle;
  /** Puts a file into the package. */
  add(fileName: string, source: string): void;
}

/** A step at the end of a build, when the manifest is made: changes it, and the files it names. */
export function changed(
  name: string,
  // biome-ignore lint/suspicious/noExplicitAny: the manifest as the plugin before made it, of either browser
  change: (manifest: any, doing: Change) => Promise<void>,
): Plugin {
  let target = '';
  return {
    name: `reelgrade:${name}`,
    apply: 'build',
    configResolved({ build }) {
      target = String(build.target);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') return;
        const manifest = JSON.parse(String(file.source));
        const add = (fileName: string, source: string) =>
          void this.emitFile({ type: 'asset', fileName, source });
        await change(manifest, { target, bundle, add });
        file.source = JSON.stringify(manifest, null, 2);
      },
    },
  };
}
