import { baseOf } from '../../../sandbox/protocol/bases.ts';
import type { BizView, JvmView, SandboxState } from '../../../sandbox/protocol/state.ts';
import { moduleFolderOf } from '../editor/ark-module.ts';
import type { Session } from '../session.ts';
import type { Archive } from './bench.ts';

/** Characters of base64 of an archive that is kept: more than any lesson's module has. */
const LARGEST = 400_000;

/** The modules of the base that answer. */
export const activatedIn = (state: SandboxState | null): readonly BizView[] => {
  const base = baseOf(state);
  return base?.bizs.filter(({ name, state: now }) => name !== base.name && now === 'activated') ?? [];
};

const loadOf = (base: JvmView, { name, version, since, load }: BizView): string =>
  [base.pid, base.startedAt, name, version, since, load].join(' ');

/** Where Maven puts the archive of a module of the project; undefined where no module has this name. */
export function archivePath(
  name: string,
  version: string,
  paths: Iterable<string>,
  read: (path: string) => string | null,
): string | undefined {
  for (const path of paths) {
    if (!path.endsWith('/pom.xml') || moduleFolderOf(path, read) === null) continue;
    const own = read(path)?.replace(/<(parent|dependencies|build|dependencyManagement)>[^]*?<\/\1>/g, '') ?? '';
    if (new RegExp(`<artifactId>\\s*${name.replaceAll(/[^\w-]/g, '\\$&')}\\s*</artifactId>`).test(own))
      return path.replace(/pom\.xml$/, `target/${name}-${version}-ark-biz.jar`);
  }
  return undefined;
}

/** Takes, with every module that is installed, the archive that it was installed from: later its folder may hold another. */
export class Archives {
  readonly #session: Session;
  readonly #loads = new Map<string, Archive | null>();

  constructor(session: Session) {
    this.#session = session;
    session.changes.add(({ state }) => this.#look(state));
  }

  /** Of the modules that answer now. */
  of(state: SandboxState): readonly Archive[] {
    const base = baseOf(state);
    return base ? activatedIn(state).flatMap((biz) => this.#loads.get(loadOf(base, biz)) ?? []) : [];
  }

  #look(state: SandboxState | null): void {
    const base = baseOf(state);
    if (!base) return;
    for (const biz of activatedIn(state)) {
      const load = loadOf(base, biz);
      if (this.#loads.has(load)) continue;
      this.#loads.set(load, null);
      void this.#take(load, biz);
    }
  }

  async #take(load: string, { name, version }: BizView): Promise<void> {
    const { project, engine } = this.#session;
    const path = archivePath(
      name,
      version,
      [...project.files()].map(([each]) => each),
      (each) => project.read(each),
    );
    if (path === undefined) return;
    // A module without one is told of after a reload; it is not deployed again.
    const file = await engine.ask('readFile', { path }).catch(() => null);
    if (file?.binary === true && file.content.length <= LARGEST) this.#loads.set(load, { name, version, path, content: file.content });
  }
}

const bytesOf = (content: string): Uint8Array => Uint8Array.from(atob(content), (character) => character.charCodeAt(0));

/** Whether two archives hold the same classes and resources; when they were packed is another matter. */
export async function isSame(one: string, other: string): Promise<boolean> {
  const { unzipSync } = await import('fflate');
  const entries = (content: string): readonly (readonly [string, string])[] =>
    Object.entries(unzipSync(bytesOf(content), { filter: ({ name }) => !name.startsWith('META-INF/') }))
      .map(([name, bytes]) => [name, new TextDecoder('latin1').decode(bytes)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  try {
    return JSON.stringify(entries(one)) === JSON.stringify(entries(other));
  } catch {
    // One of them is damaged.
    return false;
  }
}

/**
 * Deploys again what answered before and does not now, or with other code. Where it cannot be, the state tells.
 * @returns `inventory 1.0.0` of each that was
 */
export async function deployAgain(
  before: readonly Archive[],
  session: Session,
  archives: Archives,
  columns: () => number,
): Promise<readonly string[]> {
  const again: string[] = [];
  for (const { name, version, path, content } of before) {
    const { state } = session.situation;
    if (!state || baseOf(state) === null) return again;
    const now = archives.of(state).find((each) => each.name === name && each.version === version);
    if (now && (await isSame(now.content, content))) continue;
    try {
      await session.engine.ask('writeFile', { path, content, binary: true });
      const { status } = await session.engine.ask('exec', { line: `arkctl deploy ${path}`, columns: columns() });
      if (status === 0) again.push(`${name} ${version}`);
    } catch {
      // The visitor types already, or the sandbox is gone: then it is told as missing.
      return again;
    }
  }
  return again;
}
