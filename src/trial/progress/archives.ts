import { basesUp } from '../../../sandbox/protocol/bases.ts';
import type { BizView, JvmView, SandboxState } from '../../../sandbox/protocol/state.ts';
import { moduleFolderOf } from '../editor/ark-module.ts';
import { Listeners } from '../listeners.ts';
import type { Session } from '../session.ts';
import type { Archive, Program } from './bench.ts';

/** Characters of base64 of an archive that is kept: more than any lesson's has. */
const LARGEST = 400_000;

/** The modules of a base that can be installed again as they are. */
const modulesOf = (base: JvmView): readonly BizView[] =>
  base.bizs.filter(({ name, state }) => name !== base.name && (state === 'activated' || state === 'deactivated'));

const loadOf = (base: JvmView, { name, version, load }: BizView): string => [base.pid, base.startedAt, name, version, load].join(' ');
const startOf = ({ pid, startedAt }: JvmView): string => `${pid} ${startedAt}`;

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

interface File {
  readonly path: string;
  /** Base64. */
  readonly content: string;
}

/** Takes, with everything that is started or installed, the archive that it came from: later its place may hold another. */
export class Archives {
  /** One was taken. */
  readonly taken = new Listeners<null>();
  readonly #session: Session;
  /** By start or load; null until it is there, and for good where there is none. */
  readonly #files = new Map<string, File | null>();
  readonly #taking = new Set<Promise<void>>();

  constructor(session: Session) {
    this.#session = session;
    session.changes.add(({ state }) => this.#look(state));
  }

  /** Of the modules that are installed now, in the order in which they came. */
  modulesIn(state: SandboxState): readonly Archive[] {
    return basesUp(state)
      .flatMap((base) => modulesOf(base).map((biz) => ({ base, biz })))
      .sort((one, other) => one.biz.since - other.biz.since)
      .flatMap(({ base, biz: { name, version, state: now }, biz }) => {
        const file = this.#files.get(loadOf(base, biz));
        return file ? [{ name, version, ...file, port: base.arkletPort ?? 0, active: now === 'activated' }] : [];
      });
  }

  /** Of the programs that are up now, oldest first. */
  programsIn({ jvms }: SandboxState): readonly Program[] {
    return jvms.flatMap((jvm) => {
      const file = this.#files.get(startOf(jvm));
      if (!file || !jvm.start || jvm.phase !== 'up') return [];
      const { folder, line } = jvm.start;
      return [{ ...file, jar: jvm.jar, folder, line, ports: jvm.ports }];
    });
  }

  /** Settles when everything that was seen so far has been taken. */
  async settled(): Promise<void> {
    while (this.#taking.size > 0) await Promise.all(this.#taking);
  }

  #look(state: SandboxState | null): void {
    const { project } = this.#session;
    const paths = (): readonly string[] => [...project.files()].map(([path]) => path);
    for (const jvm of state?.jvms ?? []) {
      if (jvm.start) this.#take(startOf(jvm), () => jvm.start?.jarPath);
    }
    for (const base of state ? basesUp(state) : []) {
      for (const biz of modulesOf(base)) {
        this.#take(loadOf(base, biz), () => archivePath(biz.name, biz.version, paths(), (path) => project.read(path)));
      }
    }
  }

  #take(key: string, pathOf: () => string | undefined): void {
    if (this.#files.has(key)) return;
    this.#files.set(key, null);
    const path = pathOf();
    if (path === undefined) return;
    const taking = this.#session.engine
      .ask('readFile', { path })
      // Without one it is told of as missing, not started again.
      .catch(() => null)
      .then((file) => {
        this.#taking.delete(taking);
        if (file?.binary !== true || file.content.length > LARGEST) return;
        this.#files.set(key, { path, content: file.content });
        this.taken.tell(null);
      });
    this.#taking.add(taking);
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
