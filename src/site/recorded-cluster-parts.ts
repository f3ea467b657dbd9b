import { stringify } from 'yaml';
import type { ClusterRecording, ClusterStep } from '../../sandbox/conformance/cluster/recording.ts';
import { plainText, readableJson } from './exchange.ts';
import type { RecordedPart, RecordedStep } from './recorded-parts.ts';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(3).padStart(8)} s`;

const value = (what: unknown): string => (typeof what === 'string' ? what : JSON.stringify(what));

const empty = (what: unknown): boolean => ['', '{}', '[]'].includes(value(what));

/** `   1.572 s pod MODIFIED inventory-… phase=Running`: what the object said of itself then. */
const changed = ({ t, what, type, name, ...rest }: ClusterStep['changes'][number]): string =>
  `${seconds(t)} ${what} ${type} ${name} ${Object.entries(rest)
    .filter(([, one]) => !empty(one))
    .map(([key, one]) => `${key}=${value(one)}`)
    .join(' ')}`.trimEnd();

const toBase = ({ t, base, path, body, ms, answer, error }: ClusterStep['toBases'][number]): string =>
  `${seconds(t)} POST ${base}${path} ${body}\n${' '.repeat(11)}${answer ?? error ?? ''} (${ms} ms)`;

const fromBase = ({ t, path, body, answer }: ClusterStep['fromBases'][number]): string =>
  `${seconds(t)} POST ${path} ${body}\n${' '.repeat(11)}${answer ?? ''}`.trimEnd();

const asked = ({ to, status, body }: NonNullable<ClusterStep['asked']>[number]): string =>
  `GET ${to}${status === undefined ? '' : ` ${status}`}\n${readableJson(body)}`;

/** What `kubectl apply -f -` was given; it is JSON there, and read as YAML here, which says the same. */
function given(input: string): string {
  try {
    return stringify(JSON.parse(input)).trimEnd();
  } catch {
    return input.trimEnd();
  }
}

function partsOf(step: ClusterStep): readonly RecordedPart[] {
  const { did, kubectl, changes, toBases, fromBases, shown } = step;
  const lines = (label: RecordedPart['label'], texts: readonly string[], lang: RecordedPart['lang'] = 'log'): readonly RecordedPart[] =>
    texts.length === 0 ? [] : [{ label, of: String(texts.length), lang, text: texts.join('\n') }];
  const output = kubectl ? plainText(`${kubectl.stdout}${kubectl.stderr}`) : '';
  return [
    ...(did === undefined ? [] : [{ label: 'recorded.did', lang: 'txt', text: did } satisfies RecordedPart]),
    ...(kubectl ? [{ label: 'recorded.command', lang: 'sh', text: `kubectl ${kubectl.args.join(' ')}` } satisfies RecordedPart] : []),
    ...(kubectl?.input === undefined ? [] : [{ label: 'recorded.input', lang: 'yaml', text: given(kubectl.input) } satisfies RecordedPart]),
    ...(output === '' ? [] : [{ label: 'recorded.output', lang: 'txt', text: output } satisfies RecordedPart]),
    ...lines('recorded.module', [...(step.asked ?? []), ...(step.askedAfter ?? [])].map(asked), 'txt'),
    ...lines('recorded.changes', changes.map(changed)),
    ...lines('recorded.toBases', toBases.map(toBase)),
    ...lines('recorded.fromBases', fromBases.map(fromBase)),
    ...Object.entries(shown).map(([command, text]): RecordedPart => ({
      label: 'recorded.shown',
      of: command,
      lang: 'txt',
      text: plainText(text),
    })),
  ];
}

/** What a recording of a cluster holds, a step at a time; times count from the beginning of the step. */
export const stepsOfCluster = ({ steps }: ClusterRecording): readonly RecordedStep[] =>
  steps.map((step) => ({ name: step.step, ms: step.lasted, parts: partsOf(step) }));
