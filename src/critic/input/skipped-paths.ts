/** The names under which a source may carry its settings, first found wins. */
export const CONFIG_NAMES = ['reelgrade.yaml', 'reelgrade.yml', 'archive.yaml', 'archive.yml'];

/** Files that belong to a site but are not pages: skipped without a report. */
const BESIDE =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|css|scss|sass|less|js|mjs|cjs|ts|tsx|jsx|vue|svelte|map|woff2?|ttf|otf|eot|mp3|mp4|m4a|mov|avi|webm|wav|ogg|pdf|psd|exe|dll|class|jar|lock|sh|bat|py|rb|go|lua|swf|cgi|pl|log|db|sqlite|ds_store|njk|liquid|hbs|ejs|pug|astro|erb|haml)$/i;
const BESIDE_NAMES =
  /^(?:package(?:-lock)?\.json|tsconfig.*\.json|_config\.ya?ml|netlify\.toml|hugo\.(?:toml|ya?ml)|Gemfile|Makefile|LICENSE|CNAME|robots\.txt|sitemap.*\.xml|humans\.txt|thumbs\.db|desktop\.ini|(?:reelgrade-)?corrections\.json|manifest\.json|vercel\.json)$/i;
/** Where the guided first run puts what it publishes, which is no source. */
export const SITE_FOLDER = 'reelgrade-site';
const SKIPPED_FOLDERS = /^(?:node_modules|__MACOSX|reelgrade-site)$/;

/** Why such a folder within an archive is left out. */
export const PUBLISHED_FOLDER = 'a folder that was published: it was made of the reviews';

/** The catalog of a published folder, whose name holds its hash: what lies beside it was made of the reviews. */
export const isPublishedCatalog = (name: string): boolean => /^catalog-[\da-f]{16}\.reelgrade$/.test(name);

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Whether a path belongs to such a file. */
export function isBeside(path: string): boolean {
  return BESIDE.test(path) || BESIDE_NAMES.test(nameOf(path)) || /(?:^|\/)(?:\.|__MACOSX\/)/.test(path);
}

/** Whether a folder or file of this name is no part of an archive: hidden, the settings, or other programs' folders. */
export const isSkippedName = (name: string, isFolder: boolean): boolean =>
  name.startsWith('.') || (isFolder ? SKIPPED_FOLDERS.test(name) : CONFIG_NAMES.includes(name));
