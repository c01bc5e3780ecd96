import type { DroppedFile } from '../input/dropped-files.ts';
import type { ViewerOutlook } from '../pipeline/viewer-outlook.ts';

/** What the critic says of the archive, as the form has it. */
export interface Details {
  name: string;
  critic: string;
  home: string;
  /** The address of a review's page, with places such as {path}. */
  pages: string;
  rights: string;
  contact: string;
  language: string;
}

/** A film that a review may be of. */
export interface FilmChoice {
  id: string;
  title: string;
  year?: number | undefined;
  directors?: string[] | undefined;
}

/** A review of which it is not certain which film it is of. */
export interface OpenReview {
  id: string;
  /** The file that it is in. */
  source: string;
  title: string;
  year?: number | undefined;
  grade?: string | undefined;
  date?: string | undefined;
  /** Why it is not certain, in words. */
  reason: string;
  candidates: FilmChoice[];
  /** What was chosen before: a film's id or a year. */
  chosen?: string | undefined;
}

/** A review as the list shows it. */
export interface ReviewRow {
  source: string;
  title: string;
  year?: number | undefined;
  grade?: { text: string; score: number } | undefined;
  date?: string | undefined;
  excerpt?: string | undefined;
}

/** What was understood of an archive. */
export interface Understood {
  reviews: number;
  /** What was read, from what, how surely, line by line. */
  summary: string;
  /** What viewers will get; undefined where there are no reviews. */
  outlook?: ViewerOutlook | undefined;
  rows: ReviewRow[];
  open: OpenReview[];
  /** Files that were not understood, and why. */
  refused: { source: string; reason: string }[];
  /** How many were left out by intent. */
  leftOut: number;
  details: Details;
  /** How many films the list has that was asked; undefined without one. */
  listed?: number | undefined;
}

/** What to publish with. */
export interface PublishRequest {
  details: Details;
  /** The web address that the folder will have. */
  base: string;
  /** The text of the key's file, and of archive.json as it was published before. */
  key?: string | undefined;
  before?: string | undefined;
}

/** A folder that is ready for a web host, and what to keep beside the reviews. */
export interface PublishedZip {
  zip: Blob;
  files: number;
  /** The number of the published state. */
  sequence: number;
  /** The settings and the choices of films, as the tool reads them the next time. */
  settings: string;
  corrections?: string | undefined;
}

/** What the page asks of the desk, by name: what goes in, and what comes back. */
export interface DeskTasks {
  /** Reads what was dropped; a list of films may be among it. */
  read(files: DroppedFile[]): Understood;
  /** Reads the archive that the tool was started with. */
  open(nothing: null): Understood;
  /** Asks a list of films which films these are, from now on. */
  useFilms(files: DroppedFile[]): Understood;
  /** Settles which film a review is of; an empty film takes the choice back. */
  choose(choice: { review: string; film: string }): null;
  publish(request: PublishRequest): PublishedZip;
  /** A new key, as its file's text. */
  makeKey(nothing: null): string;
}

export type TaskName = keyof DeskTasks;

/** A question to the page's worker. */
export interface TaskMessage {
  id: number;
  task: TaskName;
  input: unknown;
}

/** A part of a long list that a task gets: it comes before the task itself, which brings the rest. */
export interface PartMessage {
  id: number;
  part: unknown[];
}

/** What the tool says of a task, a line of JSON each; the zip of what was published is fetched on its own. */
export type ToolAnswer =
  | { progress: { step: string; done: number; of?: number | undefined } }
  | { result: unknown }
  | { error: string };

/** What is said of a task: how far it is, or its end. */
export type TaskAnswer =
  | { id: number; progress: { step: string; done: number; of?: number | undefined } }
  | { id: number; result: unknown }
  | { id: number; error: string };
