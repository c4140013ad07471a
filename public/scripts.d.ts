// What the scripts are to one another. What goes between them and the app is in protocol.d.ts.

import type { Command, Outcome, OutcomeOf, SnapshotKind, Transcript } from "./protocol.js";

/** What the app has handed over. */
export type Snapshot = { [kind in SnapshotKind]?: string };

/** What the app is given to reach the loader. */
export interface ToLoader {
  snapshot(kind: SnapshotKind, text: string): void;
  /** Takes a `CommandMessage` as JSON. */
  command(message: string): void;
}

/** The app while it runs: `Mounted` in src/app/embed.rs. */
export interface Mounted {
  open_file(text: string): void;
  /** Takes a `Reply` as JSON; throws a text when it cannot be read. */
  reply(text: string): void;
  /** Hands over what stands in the form; whether there are any answers. */
  hand_over(): boolean;
  clear(): void;
  free(): void;
}

/** The glue of the app. */
export interface App {
  default(options: { module_or_path: URL }): Promise<unknown>;
  mount(host: HTMLElement, container: HTMLElement, base: string, port: ToLoader, resume?: string): Mounted;
}

/** The size and colours that the resident reads in, and what the names of files are made of. */
export interface DisplayOfFiles {
  size: string;
  contrast: string;
  policy?: string;
  today?: string;
}

/** What a wizard is to the scripts that send and take files. They know its files by it. */
export interface Context {
  readonly snapshot: Snapshot;
  readonly display: DisplayOfFiles;
  /** Shows how much has been sent, of 100. */
  progress(percent: number): void;
}

type Handler<Kind extends Command["kind"]> = (
  context: Context,
  command: Extract<Command, { kind: Kind }>,
  /** Tells something before, or after, the outcome. */
  reply: (outcome: OutcomeOf[Kind]) => void,
) => OutcomeOf[Kind] | Promise<OutcomeOf[Kind]> | Promise<OutcomeOf[Kind] | undefined>;

/** One function for each command. What it comes to is the reply; a promise that is refused is one, too. */
export type Handlers = { [Kind in Command["kind"]]: Handler<Kind> };

/** complaint-sending.js */
export interface Sending {
  commands: Handlers;
  take(context: Context, files: File[], isFullSize: boolean, reply: (outcome: OutcomeOf["take-files"]) => void): Promise<OutcomeOf["take-files"]>;
}

/** The page after a crash. */
export interface CrashPage {
  element: HTMLElement;
  heading: HTMLElement;
  goOn(): Promise<void>;
  failed(): void;
}

/** complaint-rescue.js */
export interface Rescue {
  compareClocks(base: string, reply: (outcome: Outcome) => void): Promise<void>;
  textOf(file: File): Promise<string>;
  saveFile(snapshot: Snapshot, display: DisplayOfFiles): void;
  saveUnreadable(snapshot: Snapshot): void;
  crashPage(snapshot: Snapshot, dead: HTMLElement, count: number, start: (resume: string) => Promise<void>): Promise<CrashPage | null>;
}

/** complaint-theme.js */
export interface Theme {
  enforceContrast(around: HTMLElement): void;
}
