import { type Correction, printCorrections } from '../../core/corrections/corrections-file.ts';
import { newKey } from '../../core/manifest/signature.ts';
import { type Config, configIn, readConfig } from '../../critic/config.ts';
import { configText, guessSite, guessWriter } from '../../critic/init/guess-config.ts';
import { type DroppedFile, droppedFiles } from '../../critic/input/dropped-files.ts';
import type { FileStore } from '../../critic/input/file-store.ts';
import type { ReportProgress } from '../../critic/model/report-progress.ts';
import { applyCorrections, correctionsIn } from '../../critic/pipeline/apply-corrections.ts';
import { chosenFilm } from '../../critic/pipeline/chosen-film.ts';
import { compileRead } from '../../critic/pipeline/compile-read.ts';
import { mergeReviews } from '../../critic/pipeline/merge-reviews.ts';
import { type ReadArchive, readReviews } from '../../critic/pipeline/read-reviews.ts';
import { type ViewerOutlook, viewerOutlook } from '../../critic/pipeline/viewer-outlook.ts';
import { parseKey, printKey } from '../../critic/publish/key-format.ts';
import { plainPages } from '../../critic/publish/pages/plain-pages.ts';
import { folderAddress, manifestBefore, topFiles } from '../../critic/publish/published-folder.ts';
import type { PageProgram } from '../../critic/publish/search-page.ts';
import type { Details, PublishedZip, PublishRequest, Understood, WorkerTasks } from '../worker-messages.ts';
import { ZipWriter } from '../zip-writer.ts';
import { understood } from './understood.ts';

/** What is on the desk: an archive that was read. */
interface OpenArchive {
  store: FileStore;
  /** The settings that it was read with. */
  config: Config;
  /** As it was read, without any of the critic's choices. */
  read: ReadArchive;
  /** What the critic chose, here and in the archive's own file of corrections, newest first. */
  chosen: Correction[];
}

/** The tasks of the worker: it knows nothing of browsers but their files. */
export class ArchiveDesk
  implements Record<keyof WorkerTasks, (input: never, progress: ReportProgress) => unknown>
{
  readonly #program: () => Promise<PageProgram>;
  #open: OpenArchive | undefined;

  /** @param program gives the published page's own program */
  constructor(program: () => Promise<PageProgram>) {
    this.#program = program;
  }

  /** Reads what was dropped. @throws ConfigError for settings or corrections that cannot be used */
  async read(files: DroppedFile[], progress: ReportProgress): Promise<Understood> {
    this.#open = undefined;
    const store = droppedFiles(files);
    const { config: said } = await configIn(store);
    const { name, home, contact, rights, pages } = await guessSite(store);
    const config: Config = { ...validGuess({ name, home, contact, rights, pages }), ...said };
    const chosen = await correctionsIn(store);
    const read = await readReviews(store, { config, progress, corrections: [] });
    this.#open = { store, config, read, chosen };
    const { critic, language } = guessWriter(read);
    const details = detailsOf({ critic, language, ...config });
    const settled = withChoices(this.#open);
    return understood({ read, settled, chosen, details, outlook: await outlookOf(settled, config) });
  }

  /** Settles which film a review is of. @throws Error in words for what is neither an id nor a year */
  async choose({ review, film }: { review: string; film: string }): Promise<null> {
    const { read, chosen, config } = this.#opened();
    const found = read.reviews.find((one) => one.review.id === review);
    if (!found) throw new Error('There is no such review.');
    const correction = film ? [chosenFilm(found, film, config.name ?? 'archive')] : [];
    const others = chosen.filter(({ ref }) => ref?.review !== review);
    chosen.splice(0, chosen.length, ...correction, ...others);
    return null;
  }

  /** Makes the folder to publish, as a zip. @throws Error in words: no name, no address, another key */
  async publish(request: PublishRequest, progress: ReportProgress): Promise<PublishedZip> {
    const open = this.#opened();
    const base = folderAddress(request.base);
    const config = settingsOf(open.config, request.details);
    if (!config.name && !config.critic) throw new Error('Give the archive a name first.');
    const key = request.key ? parseKey(request.key, 'key') : undefined;
    const before = request.before ? manifestBefore(request.before, 'archive.json', key) : undefined;
    const full = { ...config, home: config.home ?? base };
    const read = await this.#readAs(full, open, progress);
    const { bytes, archive } = await compileRead(read, full);
    const reviews = read.reviews.map(({ review }) => review);
    const zip = new ZipWriter();
    let files = 0;
    const add = (path: string, content: string | Uint8Array) => {
      zip.add(path, content);
      progress('writing', ++files);
    };
    const plain = await plainPages(archive, reviews, base);
    for (const [path, content] of plain.files) add(path, content);
    const program = await this.#program();
    const top = await topFiles(
      { archive, reviews, catalog: bytes, base, program, before, key, now: new Date() },
      plain.sitemap(),
    );
    for (const [name, content] of top.files) add(name, content);
    return {
      zip: zip.finish(),
      files,
      sequence: top.manifest.sequence,
      settings: configText(config, read.scale.name),
      ...(open.chosen.length && { corrections: printCorrections(open.chosen) }),
    };
  }

  async makeKey(): Promise<string> {
    return printKey({ ...(await newKey()), succession: [] });
  }

  #opened(): OpenArchive {
    if (!this.#open) throw new Error('Drop your reviews first.');
    return this.#open;
  }

  /** What was read, with the critic's choices; read once more where the settings now make other addresses. */
  async #readAs(config: Config, open: OpenArchive, progress: ReportProgress): Promise<ReadArchive> {
    const decides = ({ home, pages, language }: Config) => JSON.stringify([home, pages, language]);
    if (decides(config) !== decides(open.config)) {
      open.read = await readReviews(open.store, { config, progress, corrections: [] });
      open.config = config;
    }
    return withChoices(open);
  }
}

/** What was read, with the films that the critic chose. */
const withChoices = ({ read, chosen }: OpenArchive): ReadArchive => ({
  ...read,
  reviews: mergeReviews(applyCorrections(read.reviews, chosen)),
});

/** What viewers will get; undefined where there are no reviews. */
async function outlookOf(read: ReadArchive, config: Config): Promise<ViewerOutlook | undefined> {
  if (!read.reviews.length) return undefined;
  const { bytes } = await compileRead(read, config);
  return viewerOutlook(
    bytes,
    read.reviews.map(({ review }) => review),
  );
}

/** A guess as settings: what the settings' own rules refuse is left out, since nobody wrote it. */
function validGuess(guess: Config): Config {
  return Object.fromEntries(
    Object.entries(guess).filter(([name, value]) => value !== undefined && !whyInvalid(name, value)),
  );
}

function whyInvalid(name: string, value: unknown): string | undefined {
  try {
    readConfig(`${name}: ${JSON.stringify(value)}`, 'reelgrade.yaml');
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^reelgrade\.yaml:\d+: /, '');
  }
}

const NAMES = ['name', 'critic', 'home', 'pages', 'rights', 'contact', 'language'] as const;

const detailsOf = (config: Config): Details =>
  Object.fromEntries(NAMES.map((name) => [name, config[name] ?? ''])) as unknown as Details;

/** The settings with what the form says. @throws Error for what the settings' own rules refuse */
function settingsOf(config: Config, details: Details): Config {
  const settings: Config = { ...config };
  for (const name of NAMES) {
    const value = details[name].trim();
    const wrong = value && whyInvalid(name, value);
    if (wrong) throw new Error(wrong);
    settings[name] = value || undefined;
  }
  return settings;
}
