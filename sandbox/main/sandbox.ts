import { FileError } from '../host/files.ts';
import type { Network } from '../host/network.ts';
import { type EventMessage, type Hello, PROTOCOL_VERSION, type RequestName, type Requests } from '../protocol/messages.ts';
import type { Bilingual } from '../protocol/text.ts';
import { RequestError } from './request-error.ts';
import type { Runtime } from './runtime.ts';
import { HOME, openMachine, type SimulatedMachine } from './simulated-machine.ts';
import { split, SplitDesk } from './split.ts';

/** What a sandbox runs on, and whom it tells. */
export interface SandboxOptions {
  readonly runtime: Runtime;
  /** What carries the protocol. */
  readonly engine: Hello['engine'];
  readonly emit: (event: EventMessage) => void;
  /** Whether somebody sits at the terminal: without, what waits for Ctrl-C is ended. */
  readonly attended: boolean;
  /** The visitor has left the shell; when left out, there is nowhere to go, and the shell says so. */
  readonly left?: () => void;
  /** The ports of a fresh machine, which may say something on its terminal; when left out, nobody outside can reach them. */
  readonly openNetwork?: (say: (text: Bilingual) => void) => Network;
  /** What else a fresh machine is joined to; returns how to part them. */
  readonly join?: (machine: SimulatedMachine) => () => void;
}

/** One sandbox behind the protocol: `open` makes a fresh machine, everything else is asked of it. */
export interface Sandbox {
  /** @throws {RequestError} */
  answer<K extends RequestName>(request: K, params: Requests[K]['params']): Promise<Requests[K]['result']>;
}

type Handlers = { readonly [K in RequestName]: (params: Requests[K]['params']) => Promise<Requests[K]['result']> | Requests[K]['result'] };

/** A sandbox without a machine: the first `open` makes one. */
export function createSandbox(options: SandboxOptions): Sandbox {
  let machine: SimulatedMachine | undefined;
  let desk: SplitDesk | undefined;
  let part: () => void = () => undefined;
  const drop = (): void => {
    part();
    part = () => undefined;
    machine?.stop();
    machine = undefined;
    desk = undefined;
  };
  const current = (): SimulatedMachine => {
    if (!machine) throw new RequestError('not-open', 'No sandbox is open. Send open first.');
    return machine;
  };
  const splitting = (): SplitDesk => (desk ??= new SplitDesk(current().files, options.runtime.java.parser, options.emit));
  const handlers: Handlers = {
    hello: () => ({ version: PROTOCOL_VERSION, engine: options.engine }),
    open(params) {
      drop();
      machine = openMachine(params, options);
      if (options.join) part = options.join(machine);
      return { workingDirectory: HOME };
    },
    exec: (params) => current().exec(params),
    input: (params) => current().input(params),
    language: ({ language }) => current().speak(language),
    resize: (params) => current().resize(params),
    'terminal.open': (params) => current().openTerminal(params),
    'terminal.close': ({ terminal }) => current().closeTerminal(terminal),
    complete: (params) => current().complete(params),
    inspect: (params) => current().inspect(params),
    names: (params) => current().names(params),
    hover: (params) => current().hover(params),
    rename: (params) => current().rename(params),
    readFile: ({ path }) => current().readFile(path),
    writeFile: (file) => current().writeFile(file),
    removeFile: ({ path }) => current().removeFile(path),
    list: ({ path }) => current().list(path),
    request: (params) => current().request(params),
    state: () => current().state(),
    inside: (params) => current().inside(params),
    log: (params) => current().log(params),
    split: (params) => split(current().files, params, options.runtime.java.parser),
    'split.open': ({ project }) => splitting().open(project),
    'split.traces': ({ graph }) => splitting().traces(graph),
    'split.candidates': ({ graph }) => splitting().candidates(graph),
    'split.propose': (params) => splitting().propose(params),
    'split.points': ({ graph, id }) => splitting().points(graph, id),
    'split.details': ({ graph, id }) => splitting().details(graph, id),
    'split.change': ({ graph, id, path }) => splitting().change(graph, id, path),
    'split.result': ({ graph, id }) => splitting().result(graph, id),
    'split.endpoints': ({ graph, id }) => splitting().endpoints(graph, id),
    'split.apply': ({ graph, id }) => splitting().apply(graph, id),
    check: ({ checks }) => current().check(checks),
    interrupt: (params) => current().interrupt(params),
    stop() {
      drop();
      return null;
    },
  };
  return {
    async answer(request, params) {
      if (!Object.hasOwn(handlers, request)) throw new RequestError('unknown-request', `The sandbox knows no request “${request}”.`);
      try {
        return await handlers[request](params);
      } catch (error) {
        if (error instanceof FileError) throw new RequestError(error.code, error.message);
        throw error;
      }
    },
  };
}
