import { del, get, set } from 'idb-keyval';
import type { ProjectSource } from '../project-source.ts';

/** What survives a reload, in this browser alone. Its form has a number: an entry of an unknown form is not read. */
const FORM = 1;
const PROJECT = 'koupleless-own-project';
const decisionKey = (project: string): string => `koupleless-own-decision-${project}`;

/** How many modules of one project are kept; the oldest goes. */
const MOST_MODULES = 5;

/** A decision as its file has it. */
export interface KeptDecision {
  readonly module: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** What stores need of a browser's database. */
export interface Entries {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  del(key: string): Promise<void>;
}

/** A browser may forbid storage: then nothing is kept, and nothing fails. */
export class OwnStore {
  readonly #entries: Entries;

  constructor(entries: Entries = { get, set, del }) {
    this.#entries = entries;
  }

  /** One a module. @returns whether it was kept */
  async saveDecision(project: string, decision: KeptDecision): Promise<boolean> {
    const others = (await this.decisions(project)).filter(({ module }) => module !== decision.module);
    return this.#save(decisionKey(project), { form: FORM, decisions: [decision, ...others].slice(0, MOST_MODULES) });
  }

  /** The newest first. */
  async decisions(project: string): Promise<readonly KeptDecision[]> {
    const { decisions } = (await this.#load(decisionKey(project))) ?? {};
    return Array.isArray(decisions) ? decisions.filter(isDecision) : [];
  }

  async forgetDecisions(project: string): Promise<void> {
    await this.#entries.del(decisionKey(project)).catch(() => undefined);
  }

  /**
   * Only when the visitor says so: it is their code. As it was given: edits that were made here are not kept.
   * @returns whether it was kept
   */
  saveProject({ name, files, given = files }: ProjectSource): Promise<boolean> {
    return this.#save(PROJECT, { form: FORM, name: name.en, files: new Map(given) });
  }

  async project(): Promise<ProjectSource | null> {
    const { name, files } = (await this.#load(PROJECT)) ?? {};
    if (typeof name !== 'string' || !(files instanceof Map)) return null;
    const read = new Map<string, Uint8Array>();
    for (const [path, bytes] of files) {
      if (typeof path !== 'string' || !(bytes instanceof Uint8Array)) return null;
      read.set(path, bytes);
    }
    return { name: { en: name, zh: name }, files: read };
  }

  async forgetProject(): Promise<void> {
    await this.#entries.del(PROJECT).catch(() => undefined);
  }

  async #save(key: string, value: unknown): Promise<boolean> {
    try {
      await this.#entries.set(key, value);
      return true;
    } catch {
      return false;
    }
  }

  async #load(key: string): Promise<Readonly<Record<string, unknown>> | null> {
    try {
      const entry = await this.#entries.get(key);
      return typeof entry === 'object' && entry !== null && 'form' in entry && entry.form === FORM ? { ...entry } : null;
    } catch {
      return null;
    }
  }
}

const isDecision = (value: unknown): value is KeptDecision => {
  if (typeof value !== 'object' || value === null) return false;
  const { module, text, savedAt } = { module: null, text: null, savedAt: null, ...value };
  return typeof module === 'string' && typeof text === 'string' && typeof savedAt === 'number';
};
