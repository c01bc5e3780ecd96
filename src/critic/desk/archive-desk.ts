import { type Correction, printCorrections } from '../../core/corrections/corrections-file.ts';
import { newKey } from '../../core/manifest/signature.ts';
import { type Config, configIn } from '../config.ts';
import { FILM_FILES_HELP, filmFilesAmong } from '../films/dropped-film-files.ts';
import type { FilmList } from '../films/film-list.ts';
import { listIn } from '../films/list-in-memory.ts';
import { configText, guessSite, guessWriter } from '../init/guess-config.ts';
import { type DroppedFile, droppedFiles } from '../input/dropped-files.ts';
import type { FileStore } from '../input/file-store.ts';
import type { ReportProgress } from '../model/report-progress.ts';
import { applyCorrections, correctionsIn } from '../pipeline/apply-corrections.ts';
import { chosenFilm } from '../pipeline/chosen-film.ts';
import { compileRead } from '../pipeline/compile-read.ts';
import { mergeReviews } from '../pipeline/merge-reviews.ts';
import type { ReadCache } from '../pipeline/read-cache.ts';
import { type ReadArchive, readReviews } from '../pipeline/read-reviews.ts';
import { type ViewerOutlook, viewerOutlook } from '../pipeline/viewer-outlook.ts';
import { parseKey, printKey } from '../publish/key-format.ts';
import { plainPages } from '../publish/pages/plain-pages.ts';
import { folderAddress, manifestBefore, topFiles } from '../publish/published-folder.ts';
import type { PageProgram } from '../publish/search-page.ts';
import { detailsOf, settingsOf, validGuess } from './desk-settings.ts';
import type { DeskTasks, PublishedZip, PublishRequest, Understood } from './desk-tasks.ts';
import { understood } from './understood.ts';
import { ZipWriter } from './zip-writer.ts';

/** An archive that the tool was started with. */
export interface GivenArchive {
  store: FileStore;
  config: Config;
  films?: FilmList | undefined;
  /** What was read before with these settings. */
  cache(config: Config): Promise<ReadCache>;
  /** The critic's choices of films so far, newest first, and where new ones are kept. */
  choices(): Promise<Correction[]>;
  saveChoices(chosen: readonly Correction[]): Promise<void>;
}

/** What is on the desk: an archive that was read. */
interface OpenArchive {
  store: FileStore;
  /** What the critic's own file of settings says, and the settings that the archive was read with. */
  said: Config;
  config: Config;
  /** As it was read, without any of the critic's choices. */
  read: ReadArchive;
  /** What the critic chose, here and in the archive's own file of corrections, newest first. */
  chosen: Correction[];
}

/** The tasks of the critic's page. They know neither Node nor browsers: both run them. */
export class ArchiveDesk
  implements Record<keyof DeskTasks, (input: never, progress: ReportProgress) => unknown>
{
  readonly #program: () => Promise<PageProgram>;
  readonly #given: GivenArchive | undefined;
  #films: FilmList | undefined;
  #open: OpenArchive | undefined;

  /**
   * @param program gives the published page's own program
   * @param given the archive that `open` reads
   */
  constructor(program: () => Promise<PageProgram>, given?: GivenArchive) {
    this.#program = program;
    this.#given = given;
    this.#films = given?.films;
  }

  /** Reads what was dropped. @throws ConfigError for settings or corrections that cannot be used */
  async read(files: DroppedFile[], progress: ReportProgress): Promise<Understood> {
    const { films, others } = await filmFilesAmong(files);
    if (films) this.#films = await listIn(films, progress);
    const store = droppedFiles(others);
    const { config } = await configIn(store);
    return this.#read({ store, said: config, chosen: await correctionsIn(store) }, progress);
  }

  /** Reads the archive that the tool was started with, as its files are now. */
  async open(_: null, progress: ReportProgress): Promise<Understood> {
    const given = this.#given;
    if (!given) throw new Error('Drop your reviews first.');
    const { store, config } = given;
    return this.#read({ store, said: config, chosen: await given.choices() }, progress);
  }

  /** Finds the films in a list. @throws Error in words when the files hold none; nothing has changed then */
  async useFilms(files: DroppedFile[], progress: ReportProgress): Promise<Understood> {
    const { store, said, chosen } = this.#opened();
    const { films } = await filmFilesAmong(files);
    if (!films) throw new Error(`There is no list of films in it. ${FILM_FILES_HELP}`);
    this.#films = await listIn(films, progress);
    return this.#read({ store, said, chosen }, progress);
  }

  async #read(
    { store, said, chosen }: Pick<OpenArchive, 'store' | 'said' | 'chosen'>,
    progress: ReportProgress,
  ): Promise<Understood> {
    this.#open = undefined;
    const { name, home, contact, rights, pages } = await guessSite(store);
    const config: Config = { ...validGuess({ name, home, contact, rights, pages }), ...said };
    const cache = await this.#given?.cache(config);
    const list = this.#films;
    const read = await readReviews(store, { config, list, cache, progress, corrections: [] });
    const open = { store, said, config, read, chosen };
    this.#open = open;
    const { critic, language } = guessWriter(read);
    const details = detailsOf({ critic, language, ...config });
    const settled = this.#withChoices(open);
    const outlook = await this.#outlook(settled, config);
    return understood({ read, settled, chosen, details, outlook, listed: list?.count });
  }

  /** Settles which film a review is of. @throws Error in words for what is neither an id nor a year */
  async choose({ review, film }: { review: string; film: string }): Promise<null> {
    const { read, chosen, config } = this.#opened();
    const found = read.reviews.find((one) => one.review.id === review);
    if (!found) throw new Error('There is no such review.');
    const correction = film ? [chosenFilm(found, film, config.name ?? 'archive')] : [];
    const others = chosen.filter(({ ref }) => ref?.review !== review);
    chosen.splice(0, chosen.length, ...correction, ...others);
    await this.#given?.saveChoices(chosen);
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
    const { bytes, archive } = await compileRead(read, full, this.#films);
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
      open.read = await readReviews(open.store, { config, list: this.#films, progress, corrections: [] });
      open.config = config;
    }
    return this.#withChoices(open);
  }

  /** What was read, with the films that the critic chose. */
  #withChoices({ read, chosen }: OpenArchive): ReadArchive {
    return { ...read, reviews: mergeReviews(applyCorrections(read.reviews, chosen, this.#films)) };
  }

  /** What viewers will get; undefined where there are no reviews. */
  async #outlook(read: ReadArchive, config: Config): Promise<ViewerOutlook | undefined> {
    if (!read.reviews.length) return undefined;
    const { bytes } = await compileRead(read, config, this.#films);
    return viewerOutlook(
      bytes,
      read.reviews.map(({ review }) => review),
    );
  }
}
