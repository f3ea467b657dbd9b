import type { Bash } from 'just-bash/browser';

type Script = ReturnType<Bash['transform']>['ast'];
type Statement = Script['statements'][number];
export type PipelineTree = Statement['pipelines'][number];
type Command = PipelineTree['commands'][number];
type SimpleCommand = Extract<Command, { type: 'SimpleCommand' }>;
type Redirection = SimpleCommand['redirections'][number];

/** What is written here goes to the terminal at once. */
export const TERMINAL_DEVICE = '/dev/trial/terminal';
/** A command that lets messages come in between two turns of a loop. */
export const TURN = '@turn';

/** Commands that steer the shell: they write nothing, and a redirection would only get in their way. */
const STEERING: ReadonlySet<string> = new Set(['break', 'continue', 'return', 'exit', 'exec']);

const word = (value: string): NonNullable<SimpleCommand['name']> => ({ type: 'Word', parts: [{ type: 'Literal', value }] });
const turn = (): Statement => ({
  type: 'Statement',
  pipelines: [
    {
      type: 'Pipeline',
      commands: [{ type: 'SimpleCommand', assignments: [], name: word(TURN), args: [], redirections: [] }],
      negated: false,
    },
  ],
  operators: [],
  background: false,
});

/**
 * just-bash hands on output when everything has ended, and never lets a message come in between. A pipeline with a loop
 * is therefore prepared: each turn lets messages come in, so that Ctrl-C is heard, and what the loop's commands write to
 * the terminal goes to a device that shows it at once.
 * @returns undefined when there is no loop
 */
export function withTurns(pipeline: PipelineTree): PipelineTree | undefined {
  const copy = structuredClone(pipeline);
  return visitPipeline(copy, true, false) ? copy : undefined;
}

/** @returns whether there is a loop */
function visitPipeline({ commands }: PipelineTree, shown: boolean, looping: boolean): boolean {
  const last = commands.length - 1;
  return commands.map((command, at) => visitCommand(command, shown && at === last && last === 0, looping)).includes(true);
}

function visitAll(statements: readonly Statement[], shown: boolean, looping: boolean): boolean {
  const found = statements.flatMap(({ pipelines, background }) =>
    pipelines.map((pipeline) => visitPipeline(pipeline, shown && !background, looping)),
  );
  return found.includes(true);
}

function visitCommand(command: Command, shown: boolean, looping: boolean): boolean {
  if (command.type === 'SimpleCommand') {
    if (looping && shown) show(command);
    return false;
  }
  const inside = shown && !command.redirections?.some(({ operator }) => operator.includes('>'));
  switch (command.type) {
    case 'While':
    case 'Until':
      visitAll(command.condition, inside, true);
      visitAll(command.body, inside, true);
      command.body.unshift(turn());
      return true;
    case 'For':
    case 'CStyleFor':
      visitAll(command.body, inside, true);
      command.body.unshift(turn());
      return true;
    case 'If': {
      const bodies = [...command.clauses.flatMap(({ condition, body }) => [condition, body]), command.elseBody ?? []];
      return bodies.map((body) => visitAll(body, inside, looping)).includes(true);
    }
    case 'Case':
      return command.items.map(({ body }) => visitAll(body, inside, looping)).includes(true);
    case 'Subshell':
    case 'Group':
      return visitAll(command.body, inside, looping);
    default:
      return false;
  }
}

function show(command: SimpleCommand): void {
  const [first, ...others] = command.name?.parts ?? [];
  const name = first?.type === 'Literal' && others.length === 0 ? first.value : undefined;
  if (command.name === null || (name !== undefined && STEERING.has(name))) return;
  if (command.redirections.some(({ operator }) => operator.includes('>'))) return;
  const device: Redirection = { type: 'Redirection', fd: 1, operator: '>>', target: word(TERMINAL_DEVICE) };
  command.redirections = [device, ...command.redirections];
}
