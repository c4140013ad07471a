// The types between the scripts. Those between them and the app are in protocol.d.ts.

import type { Command, TaskOutcome, OutcomeOf, SnapshotKind, Transcript } from "./protocol.js";

/** The app's snapshots. */
export type Snapshot = { [kind in SnapshotKind]?: string };

/** The loader's functions for the app. */
export interface ToLoader {
  snapshot(kind: SnapshotKind, text: string): void;
  /** Takes a `CommandMessage` as JSON. */
  command(message: string): void;
}

/** The app while it runs: `Mounted` in src/app/embed.rs. */
export interface Mounted {
  open_file(text: string): void;
  /** Takes a `Reply` as JSON; throws a string if it is invalid. */
  reply(text: string): void;
  /** Takes a snapshot of the form; whether there are any answers. */
  hand_over(): boolean;
  /** Whether words would be lost if the page closed now. */
  loses_words(): boolean;
  clear(): void;
  /** Draws what it has kept from the page so far. */
  show(): void;
  free(): void;
}

/** The glue of the app. */
export interface App {
  default(options: { module_or_path: Promise<Response> }): Promise<unknown>;
  mount(host: HTMLElement, container: HTMLElement, base: string, port: ToLoader, resume: string | undefined, bundle: string | undefined, isHidden: boolean): Mounted;
}

/** The resident's size and colours, and the parts of file names. */
export interface DisplayOfFiles {
  size: string;
  contrast: string;
  policy?: string;
  today?: string;
}

/** A wizard, for the scripts that send and add files; the key of its files. */
export interface Context {
  readonly snapshot: Snapshot;
  readonly display: DisplayOfFiles;
  /** Where the page on screen shows a photo small, if it does. */
  photoPlace(hash: string): HTMLCanvasElement | null;
  /** Shows how much has been sent, in percent. */
  progress(percent: number): void;
}

type Handler<Kind extends Command["kind"]> = (
  context: Context,
  command: Extract<Command, { kind: Kind }>,
  /** Reports something before or after the outcome. */
  reply: (outcome: OutcomeOf[Kind]) => void,
) => OutcomeOf[Kind] | Promise<OutcomeOf[Kind]> | Promise<OutcomeOf[Kind] | undefined>;

/** One function for each command. Its result is the reply, also a rejected promise. */
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
  compareClocks(base: string, reply: (outcome: TaskOutcome) => void): Promise<void>;
  textOf(file: File): Promise<string>;
  saveFile(snapshot: Snapshot, display: DisplayOfFiles): void;
  saveUnreadable(snapshot: Snapshot): void;
  crashPage(snapshot: Snapshot, dead: HTMLElement, count: number, start: (resume: string) => Promise<void>): Promise<CrashPage | null>;
}

/** complaint-offline.js */
export interface Offline {
  keepOffline(host: HTMLElement, base: string, reply: (outcome: TaskOutcome) => void): Promise<void>;
}

/** complaint-theme.js */
export interface Theme {
  enforceContrast(around: HTMLElement): void;
}

/** The name by which the browser wakes the worker for reminders. */
export type ReminderTag = "complaint-reminders";

/** What is noted of a case that the resident wants to be reminded of: complaint-reminders.js writes it, the worker reads it. */
export interface ReminderNote {
  /** The key of the draft that the case is in. */
  draft: string;
  /** The days to come, as ISO 8601 dates. */
  days: string[];
  /** The message, and its language. */
  title: string;
  text: string;
  language: string;
  /** The page that it leads to. */
  address: string;
  /** Whether it was shown since the case was last on screen. */
  told: boolean;
}

/** A registration in a browser that wakes workers from time to time (Web Periodic Background Synchronization). */
export interface WakingRegistration extends ServiceWorkerRegistration {
  readonly periodicSync: {
    register(tag: ReminderTag, options: { minInterval: number }): Promise<void>;
    unregister(tag: ReminderTag): Promise<void>;
    getTags(): Promise<string[]>;
  };
}

/** The parts of a service worker's global scope that complaint-worker.js uses. TypeScript cannot load its types beside those of pages. */
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}

export interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: "window" }): Promise<{ url: string; focus(): Promise<unknown> }[]>;
    openWindow(address: string): Promise<unknown>;
  };
  readonly registration: ServiceWorkerRegistration;
  addEventListener(type: "install" | "activate", act: (event: Lasting) => void): void;
  addEventListener(type: "fetch", act: (event: Lasting & { request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
  addEventListener(type: "periodicsync", act: (event: Lasting & { tag: string }) => void): void;
  addEventListener(type: "notificationclick", act: (event: Lasting & { notification: Notification }) => void): void;
  addEventListener(type: "message", act: (event: Lasting & { data: string[]; ports: MessagePort[] }) => void): void;
}

declare global {
  /** The digest of the second part of the app, which a build puts in. */
  const LATER_DIGEST: string;

  /** What the worker keeps of this release, which a build puts in: the hash of each file, by its name. */
  const RELEASE: { version: string; files: Record<string, string> };
}
