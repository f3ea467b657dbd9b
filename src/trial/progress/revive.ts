import { basesUp } from '../../../sandbox/protocol/bases.ts';
import type { JvmView, SandboxState } from '../../../sandbox/protocol/state.ts';
import { EngineError } from '../engine/engine.ts';
import type { Session } from '../session.ts';
import { isSame, type Archives } from './archives.ts';
import type { Archive, Program, Running } from './bench.ts';

/** Milliseconds that a program in the foreground may take until it is up. */
const UP_WITHIN = 20_000;
/** Milliseconds that Arklet may take for one module. */
const INSTALL_WITHIN = 10_000;

/** What was started again besides bases, and installed again: `app-1.0.0.jar`, `inventory 1.0.0`. */
export interface Revived {
  readonly programs: readonly string[];
  readonly modules: readonly string[];
}

/**
 * Starts again what ran in an earlier sandbox and does not run in this one, and installs its modules as they were, with the
 * code that they had. What could not be done, the state tells.
 */
export async function revive(before: Running, session: Session, archives: Archives, columns: () => number): Promise<Revived> {
  const programs: string[] = [];
  const modules: string[] = [];
  try {
    // What is in the foreground would keep the shell from the others.
    for (const program of [...before.programs].sort((one, other) => Number(inBackground(other)) - Number(inBackground(one)))) {
      const jvm = await startAgain(program, session, columns);
      if (jvm && !jvm.base) programs.push(program.jar);
    }
    for (const archive of before.modules) {
      if (await installAgain(archive, session, archives)) modules.push(`${archive.name} ${archive.version}`);
    }
    for (const { name, version, port, active } of before.modules) {
      const now = session.situation.state && moduleAt(session.situation.state, port, name, version);
      if (active && now?.state === 'deactivated') await command(session, port, 'switchBiz', { bizName: name, bizVersion: version });
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    // The visitor types already, or the sandbox is gone: the rest is told of as missing.
  }
  await archives.settled();
  return { programs, modules };
}

const inBackground = ({ line }: Program): boolean => line.trimEnd().endsWith('&');

const runOf = ({ path, ports }: Program, { jvms }: SandboxState): JvmView | undefined =>
  jvms.find((jvm) => jvm.start?.jarPath === path && jvm.phase === 'up' && String(jvm.ports) === String(ports));

const quoted = (path: string): string => (/^[\w/.-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`);

async function startAgain(program: Program, session: Session, columns: () => number): Promise<JvmView | undefined> {
  const { engine } = session;
  const { state } = session.situation;
  if (!state || state.running !== null || runOf(program, state)) return undefined;
  await engine.ask('writeFile', { path: program.path, content: program.content, binary: true });
  if (state.workingDirectory !== program.folder) await engine.ask('exec', { line: `cd ${quoted(program.folder)}`, columns: columns() });
  const up = waitFor(session, (now) => runOf(program, now) !== undefined);
  const line = engine.ask('exec', { line: program.line, columns: columns() }).then(() => 'ended' as const);
  line.catch(() => undefined);
  // A line in the background ends when it is up, or could not be; one in the foreground when the program does.
  await Promise.race([up.done, line]);
  up.forget();
  return session.situation.state ? runOf(program, session.situation.state) : undefined;
}

/** Settles when the state is as wanted, or it took too long. */
function waitFor(session: Session, wanted: (state: SandboxState) => boolean): { readonly done: Promise<void>; forget(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, UP_WITHIN);
  const remove = session.changes.add(({ state }) => {
    if (state && wanted(state)) resolve();
  });
  return {
    done: promise,
    forget() {
      clearTimeout(timer);
      remove();
    },
  };
}

const baseAt = (state: SandboxState, port: number): JvmView | undefined => basesUp(state).find((base) => base.arkletPort === port);
const moduleAt = (state: SandboxState, port: number, name: string, version: string) =>
  baseAt(state, port)?.bizs.find((biz) => biz.name === name && biz.version === version);

async function installAgain(archive: Archive, session: Session, archives: Archives): Promise<boolean> {
  const { name, version, path, content, port, active } = archive;
  await archives.settled();
  const { state } = session.situation;
  if (!state || !baseAt(state, port)) return false;
  const there = moduleAt(state, port, name, version);
  if (there) {
    const now = archives.modulesIn(state).find((each) => each.port === port && each.name === name && each.version === version);
    if (now && now.active === active && (await isSame(now.content, content))) return false;
    await command(session, port, 'uninstallBiz', { bizName: name, bizVersion: version });
  }
  await session.engine.ask('writeFile', { path, content, binary: true });
  return command(session, port, 'installBiz', { bizName: name, bizVersion: version, bizUrl: `file://${path}` });
}

/** As arkctl asks an Arklet; the state that follows is known when it is answered. */
async function command(session: Session, port: number, id: string, biz: Readonly<Record<string, string>>): Promise<boolean> {
  const { outcome, body } = await session.engine.ask('request', {
    port,
    method: 'POST',
    path: `/${id}`,
    headers: [['Content-Type', 'application/json']],
    body: JSON.stringify(biz),
    timeout: INSTALL_WITHIN,
  });
  await session.refresh();
  return outcome === 'answered' && /"code":"SUCCESS"/.test(body);
}
