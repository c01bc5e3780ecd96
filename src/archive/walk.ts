import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { CONFIG_NAMES } from './config.ts';
import { decode, isBinary } from './decode.ts';
import type { Refused } from './draft.ts';
import { endingOf, type SourceFile } from './source.ts';
import { readZip } from './zip.ts';

/** What a source may hold at most. */
export const LIMITS = {
  /** Bytes of one page. */
  page: 4 * 2 ** 20,
  /** Bytes of one export: a table, a feed, a WordPress file. */
  export: 256 * 2 ** 20,
  /** Bytes of all that a zip unpacks to, and how many times its own size that may be. */
  unpacked: 1024 * 2 ** 20,
  ratio: 200,
  files: 500_000,
  /** Folders inside folders. */
  depth: 40,
};

const EXPORT = /^(?:xml|rss|atom|wxr|csv|tsv|json|jsonl|ndjson|zip)$/;
/** What lies beside pages and is none: left out without a word. */
const BESIDE =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|css|scss|sass|less|js|mjs|cjs|ts|tsx|jsx|vue|svelte|map|woff2?|ttf|otf|eot|mp3|mp4|m4a|mov|avi|webm|wav|ogg|pdf|psd|exe|dll|class|jar|lock|sh|bat|py|rb|go|lua|swf|cgi|pl|log|db|sqlite|ds_store|njk|liquid|hbs|ejs|pug|astro|erb|haml)$/i;
const BESIDE_NAMES =
  /^(?:package(?:-lock)?\.json|tsconfig.*\.json|_config\.ya?ml|netlify\.toml|hugo\.(?:toml|ya?ml)|Gemfile|Makefile|LICENSE|CNAME|robots\.txt|sitemap.*\.xml|humans\.txt|thumbs\.db|desktop\.ini|(?:reelgrade-)?corrections\.json|manifest\.json|vercel\.json)$/i;
const SKIPPED_FOLDERS = /^(?:node_modules|__MACOSX)$/;

/** How a file of a source is called in reports: its path inside the source. */
export interface Walked {
  /** Files that are no text and beside the reviews. */
  beside: number;
}

/**
 * All files of the sources (folders, files, zips), one at a time, in the order of their names. What cannot or must
 * not be read comes as a refusal: links out of the folder, files beyond the limits, broken or hostile zips.
 */
export async function* walk(
  sources: string[],
  walked: Walked,
  ignore: string[] = [],
): AsyncGenerator<SourceFile | Refused> {
  const ignored = ignore.map(globPattern);
  let files = 0;
  for (const source of sources) {
    for await (const file of walkOne(source, walked)) {
      if ('bytes' in file && ignored.some((pattern) => pattern.test(file.path))) {
        walked.beside++;
        continue;
      }
      if (++files > LIMITS.files) {
        yield { source, refused: `it holds more than ${LIMITS.files} files` };
        return;
      }
      yield file;
    }
  }
}

/** "drafts/**" and "*.bak" as a pattern of paths. */
function globPattern(glob: string): RegExp {
  const body = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (sign) => (sign.startsWith('**') ? '.*' : sign === '*' ? '[^/]*' : '[^/]'));
  return new RegExp(`^${glob.includes('/') ? '' : '(?:.*/)?'}${body}$`);
}

async function* walkOne(source: string, walked: Walked): AsyncGenerator<SourceFile | Refused> {
  let info: Awaited<ReturnType<typeof stat>>;
  try {
    info = await stat(source);
  } catch (error) {
    yield { source, refused: reasonOf(error) };
    return;
  }
  if (!info.isDirectory()) {
    try {
      yield* await readOne(source, basename(source), walked, true);
    } catch (error) {
      yield { source: basename(source), refused: reasonOf(error) };
    }
    return;
  }
  const root = await realpath(source);
  yield* walkFolder(root, root, 0, walked);
}

/** So many files are read ahead: a disk answers many questions at once faster than one after another. */
const AHEAD = 32;

async function* walkFolder(
  root: string,
  folder: string,
  depth: number,
  walked: Walked,
): AsyncGenerator<SourceFile | Refused> {
  const pathOf = (file: string) => relative(root, file).split(sep).join('/');
  if (depth > LIMITS.depth) {
    yield { source: pathOf(folder), refused: `its folders are more than ${LIMITS.depth} deep` };
    return;
  }
  let entries: Dirent[];
  try {
    entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    yield { source: pathOf(folder), refused: reasonOf(error) };
    return;
  }
  entries = entries.filter(({ name }) => !name.startsWith('.') && !CONFIG_NAMES.includes(name));
  for (let n = 0; n < entries.length; n += AHEAD) {
    const batch = entries
      .slice(n, n + AHEAD)
      .map(async (entry): Promise<AsyncIterable<SourceFile | Refused> | (SourceFile | Refused)[]> => {
        const file = join(folder, entry.name);
        try {
          if (entry.isSymbolicLink()) return await linkOf(root, file, pathOf(file));
          if (entry.isDirectory())
            return SKIPPED_FOLDERS.test(entry.name) ? [] : walkFolder(root, file, depth + 1, walked);
          if (!entry.isFile())
            return [{ source: pathOf(file), refused: 'it is no file (a device, a pipe or a socket)' }];
          return await readOne(file, pathOf(file), walked);
        } catch (error) {
          return [{ source: pathOf(file), refused: reasonOf(error) }];
        }
      });
    for (const files of batch) yield* await files;
  }
}

/** A link is read where it leads inside the folder: there, once. */
async function linkOf(root: string, file: string, path: string): Promise<Refused[]> {
  const target = await realpath(file);
  if (target === root || target.startsWith(root + sep)) return [];
  return [{ source: path, refused: 'it is a link that leads out of the folder' }];
}

async function readOne(
  file: string,
  path: string,
  walked: Walked,
  asked = false,
): Promise<AsyncIterable<SourceFile | Refused> | (SourceFile | Refused)[]> {
  if (!asked && isBeside(path)) {
    walked.beside++;
    return [];
  }
  const most = EXPORT.test(endingOf(path)) || asked ? LIMITS.export : LIMITS.page;
  const { size } = await stat(file);
  if (size > most)
    return [
      { source: path, refused: `it is too large (${megabytes(size)} MB, at most ${megabytes(most)} MB)` },
    ];
  const bytes = await readFile(file);
  if (bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004') return zipOf(file, path, walked);
  return [sourceFile(path, bytes)];
}

/** A zip's files; one that is broken as a whole is one refusal. */
async function* zipOf(file: string, path: string, walked: Walked): AsyncGenerator<SourceFile | Refused> {
  try {
    yield* readZip(file, path, (inner) => isBeside(inner) && ++walked.beside > 0);
  } catch (error) {
    yield { source: path, refused: `it is a broken zip: ${reasonOf(error)}` };
  }
}

/** A file's bytes as the formats see them, or a refusal for what is no text. */
export function sourceFile(path: string, bytes: Uint8Array): SourceFile | Refused {
  if (isBinary(bytes)) return { source: path, refused: 'it is no text' };
  return { path, bytes, text: decode(bytes).replace(/^\uFEFF/, '') };
}

/** Whether a path is of what lies beside pages. */
function isBeside(path: string): boolean {
  return BESIDE.test(path) || BESIDE_NAMES.test(basename(path)) || /(?:^|\/)(?:\.|__MACOSX\/)/.test(path);
}

export const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

/** An error of the system in the critic's words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'this computer does not let us read it';
  if (code === 'ELOOP') return 'it is a link that leads to itself';
  return message.split('\n')[0]!;
}

/** An absolute path, for messages that must be found again. */
export const absolute = (path: string) => resolve(path);
