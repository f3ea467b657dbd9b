import type { Files } from '../host/files.ts';
import { relativePath, resolvePath } from '../host/paths.ts';
import type { JavaParser } from '../java/index.ts';
import type {
  BinaryMove,
  Change,
  ProposalRequest,
  Refusal,
  Split,
  SplitCandidate,
  SplitDetails,
  SplitEndpoint,
  SplitGraph,
  SplitPoints,
  SplitProposal,
  SplitRequest,
  SplitResult,
  SplitTrace,
} from '../protocol/split.ts';
import type { OpenSplit, ProjectFile, ReadingWatch } from '../splitter/index.ts';
import type { EventMessage } from '../protocol/messages.ts';
import { toContent } from './file-content.ts';
import { RequestError } from './request-error.ts';
import { HOME } from './simulated-machine.ts';

/** Milliseconds between two events of the reading. */
const TELL_EVERY = 80;

/** Proposes a split of the project, with a splitter that is loaded for the first of them; `apply` also writes what the proposal says. */
export async function split(files: Files, request: SplitRequest, parser: JavaParser): Promise<SplitResult> {
  const root = rootOf(files, request.project);
  const { propose } = await import('../splitter/index.ts');
  const result = propose(readProject(files, root), request, parser);
  if (result.outcome === 'applied') write(files, root, result);
  return result;
}

/** The project that is being split: one at a time, read when it is opened. */
export class SplitDesk {
  readonly #files: Files;
  readonly #parser: JavaParser;
  readonly #tell: (event: EventMessage) => void;
  #open: { readonly root: string; readonly split: OpenSplit } | undefined;
  #graphs = 0;

  constructor(files: Files, parser: JavaParser, tell: (event: EventMessage) => void) {
    this.#files = files;
    this.#parser = parser;
    this.#tell = tell;
  }

  async open(project: string): Promise<SplitGraph> {
    const root = rootOf(this.#files, project);
    const { OpenSplit } = await import('../splitter/index.ts');
    const split = new OpenSplit(readProject(this.#files, root), ++this.#graphs, this.#parser, () => performance.now(), this.#watch());
    this.#open = { root, split };
    return split.graph;
  }

  /** Tells what is read, a few times a second. */
  #watch(): ReadingWatch {
    let files: string[] = [];
    let told = performance.now();
    const tell = (all: boolean): void => {
      this.#tell({ event: 'reading', files, all });
      files = [];
      told = performance.now();
    };
    return {
      file(path) {
        files.push(path);
        if (performance.now() - told >= TELL_EVERY) tell(false);
      },
      all: () => tell(true),
    };
  }

  propose(request: ProposalRequest): SplitProposal | Refusal {
    return this.#asked(request.graph).split.propose(request);
  }

  candidates(graph: number): readonly SplitCandidate[] {
    return this.#asked(graph).split.candidates();
  }

  traces(graph: number): readonly SplitTrace[] {
    return this.#asked(graph).split.traces();
  }

  points(graph: number, id: number): SplitPoints | Refusal {
    return known(this.#asked(graph).split.points(id), id);
  }

  details(graph: number, id: number): SplitDetails | Refusal {
    return known(this.#asked(graph).split.details(id), id);
  }

  change(graph: number, id: number, path: string): Change | null {
    return this.#asked(graph).split.change(id, path) ?? null;
  }

  result(graph: number, id: number): Split | Refusal {
    return known(this.#asked(graph).split.result(id), id);
  }

  endpoints(graph: number, id: number): readonly SplitEndpoint[] {
    return known(this.#asked(graph).split.endpoints(id), id);
  }

  apply(graph: number, id: number): Split | Refusal {
    const { root, split } = this.#asked(graph);
    const result = known(split.apply(id, readProject(this.#files, root)), id);
    if (result.outcome === 'applied') write(this.#files, root, result);
    return result;
  }

  #asked(graph: number): { readonly root: string; readonly split: OpenSplit } {
    if (this.#open?.split.graph.graph !== graph)
      throw new RequestError('not-open', 'This reading of the project is not kept any more. Open the project again.');
    return this.#open;
  }
}

function known<T>(found: T | undefined, id: number): T {
  if (found === undefined) throw new RequestError('no-proposal', `Proposal ${id} is not kept any more. Propose it again.`);
  return found;
}

function rootOf(files: Files, project: string): string {
  const root = resolvePath(HOME, project);
  if (files.stat(root)?.kind !== 'directory') throw new RequestError('ENOENT', `There is no project at ${project}.`);
  return root;
}

function readProject(files: Files, root: string): ProjectFile[] {
  return files
    .walk(root)
    .map((path) => ({ path: relativePath(root, path), absolute: path }))
    .filter(({ path }) => !path.split('/').some((part) => part === 'target' || part.startsWith('.')))
    .map(({ path, absolute }) => {
      const content = toContent(path, files.read(absolute));
      return { path, text: content.binary === true ? null : content.content };
    });
}

function write(files: Files, root: string, { changes, binaryMoves }: Split): void {
  for (const { from, to } of binaryMoves) files.write(`${root}/${to}`, files.read(`${root}/${from}`));
  for (const from of leaving(binaryMoves)) files.remove(`${root}/${from}`);
  for (const { path, after } of changes) {
    if (after === null) files.remove(`${root}/${path}`);
    else files.write(`${root}/${path}`, after);
  }
}

/** A file that is copied to both sides stays where one of its places is its old one. */
function leaving(moves: readonly BinaryMove[]): ReadonlySet<string> {
  const kept = new Set(moves.map((m) => m.to));
  return new Set(moves.map((m) => m.from).filter((from) => !kept.has(from)));
}
