import type { CommandRun, ShellCommand } from '../command.ts';

/** Characters written at once. */
const CHUNK = 8192;

/** `yes`, which ends when nobody wants more. */
export const yesCommand: ShellCommand = {
  name: 'yes',
  usage: 'yes [STRING ...]',
  async run({ args, write }) {
    const line = `${args.length === 0 ? 'y' : args.join(' ')}\n`;
    const chunk = line.repeat(Math.max(1, Math.floor(CHUNK / line.length)));
    while (await write(chunk));
    return 0;
  },
};

/** `seq [-s SEPARATOR] [-w] [FIRST [STEP]] LAST`, written as it is counted. */
export const seqCommand: ShellCommand = {
  name: 'seq',
  usage: 'seq [-s SEPARATOR] [-w] [FIRST [STEP]] LAST',
  async run(run) {
    const asked = parseSeq(run.args);
    if (typeof asked === 'string') {
      run.err(`seq: ${asked}\n`);
      return 1;
    }
    return count(asked, run);
  },
};

interface Seq {
  readonly first: number;
  readonly step: number;
  readonly last: number;
  readonly separator: string;
  readonly wide: boolean;
  readonly decimals: number;
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

function parseSeq(args: readonly string[]): Seq | string {
  const numbers: string[] = [];
  let separator = '\n';
  let wide = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '-s' || arg === '--separator') separator = args[++at] ?? '';
    else if (arg.startsWith('-s')) separator = arg.slice(2);
    else if (arg === '-w' || arg === '--equal-width') wide = true;
    else if (NUMBER.test(arg)) numbers.push(arg);
    else return arg.startsWith('-') ? `invalid option -- '${arg.replace(/^-+/, '')}'` : `invalid floating point argument: '${arg}'`;
  }
  const [a, b, c, ...others] = numbers;
  if (a === undefined) return "missing operand\nTry 'seq --help' for more information.";
  if (others[0] !== undefined) return `extra operand '${others[0]}'`;
  const [first, step, last] = c !== undefined && b !== undefined ? [a, b, c] : b !== undefined ? [a, '1', b] : ['1', '1', a];
  if (Number(step) === 0) return `invalid Zero increment value: '${step}'`;
  const decimals = Math.max(...[first, step].map((text) => (text.includes('.') ? text.length - text.indexOf('.') - 1 : 0)));
  return { first: Number(first), step: Number(step), last: Number(last), separator, wide, decimals };
}

async function count({ first, step, last, separator, wide, decimals }: Seq, { write }: CommandRun): Promise<number> {
  const total = Math.floor((last - first) / step + 1e-9) + 1;
  const width = wide ? Math.max(first.toFixed(decimals).length, (first + step * (total - 1)).toFixed(decimals).length) : 0;
  let text = '';
  for (let index = 0; index < total; index++) {
    text += (first + index * step).toFixed(decimals).padStart(width, '0') + (index === total - 1 ? '\n' : separator);
    if (text.length < CHUNK && index < total - 1) continue;
    if (!(await write(text))) break;
    text = '';
  }
  return 0;
}
