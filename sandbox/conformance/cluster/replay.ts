import type { BaseHeart } from '../../cluster/base-heart.ts';
import type { Cluster } from '../../cluster/cluster.ts';
import { kubectl } from '../../cluster/kubectl/kubectl.ts';
import type { HttpAnswer, HttpRequest, Network } from '../../host/network.ts';
import { baseAddress } from '../../protocol/addresses.ts';
import type { ReplayClock } from '../replay-clock.ts';
import { type ClusterComparison, pair, sameText, settled, type Timed } from './compare.ts';
import type { ClusterRecording, ClusterStep } from './recording.ts';
import { recorded, seen, type SeenChange } from './seen-change.ts';

/** A base of the replay: its machine, its process, and what it tells the controller. */
export interface ReplayedBase {
  readonly heart: BaseHeart;
  kill(): void;
  stop(): void;
}

/** What the replay needs of its surroundings. */
export interface ClusterWorld {
  readonly clock: ReplayClock;
  readonly cluster: Cluster;
  readonly settings: { readonly peer: boolean; readonly activateNewModule: boolean };
  machine(address: string): Network;
  startBase(number: number): ReplayedBase;
  freeze(number: number, on: boolean): void;
  /** Every request of the controller to a base, and every heartbeat, as they are answered. */
  readonly requests: readonly SeenRequest[];
  breathe(): Promise<void>;
}

export interface SeenRequest {
  readonly at: number;
  readonly from: 'controller' | 'base';
  readonly base: string;
  readonly path: string;
  readonly body: string;
  /** undefined: refused. */
  readonly answer: string | undefined;
}

/** Milliseconds. */
const AGAIN = 1_000;
/** So many of the same request within that time are a loop without pause. */
const STORM = 10;
/** Where in a kubectl command's time its request reached the server. */
const REACHED = 0.85;
/** How long the recorder waited for a rollout. */
const ROLLOUT_PATIENCE = 120_000;
/** Turns of JavaScript's own queue. */
const PATIENCE = 50;
/** How long before a step's end its last look is taken. */
const LOOKS = 300;

/** Plays a recording of a real cluster on the sandbox's, by the recording's clock. */
export async function replayCluster(recording: ClusterRecording, world: ClusterWorld): Promise<readonly ClusterComparison[]> {
  return new ClusterReplay(recording, world).run();
}

class ClusterReplay {
  private readonly recording: ClusterRecording;
  private readonly world: ClusterWorld;
  private readonly comparisons: ClusterComparison[] = [];
  private readonly changes: SeenChange[] = [];
  private readonly bases = new Map<number, ReplayedBase>();

  constructor(recording: ClusterRecording, world: ClusterWorld) {
    this.recording = recording;
    this.world = world;
  }

  async run(): Promise<readonly ClusterComparison[]> {
    const { cluster, clock } = this.world;
    const last = new Map<string, string>();
    cluster.plane.store.watch((change) => {
      const shown = seen(change, clock.now());
      if (!shown) return;
      const key = `${shown.what} ${change.object.metadata.name}`;
      const text = `${shown.type} ${shown.content}`;
      const before = last.get(key);
      last.set(key, text);
      if (
        shown.what === 'event'
          ? change.type !== 'DELETED'
          : before?.replace(/^\w+/, '') !== text.replace(/^\w+/, '') || shown.type !== 'MODIFIED'
      )
        this.changes.push(shown);
    });
    for (const step of this.recording.steps) await this.play(step);
    const final = this.recording.steps.at(-1);
    if (final) await this.until(Date.parse(final.at) + final.lasted);
    for (const base of this.bases.values()) {
      base.heart.stop();
      base.kill();
    }
    cluster.stop();
    this.compareChanges();
    this.compareRequests();
    return this.comparisons;
  }

  // ---- steps ----

  private async play(step: ClusterStep): Promise<void> {
    const start = Date.parse(step.at);
    await this.until(start);
    for (const action of (step.did ?? '').split('; ').filter((a) => a !== '')) this.act(action, step);
    const command = step.kubectl;
    if (command) {
      await this.until(start + command.ms * REACHED);
      const { output, status } = await this.kubectl(command.args, command.input);
      this.compareText(step.step, 'kubectl', `exit ${command.code}\n${command.stdout}${command.stderr}`, `exit ${status}\n${output}`);
    }
    for (const question of step.asked ?? []) await this.ask(step.step, question);
    await this.until(start + step.lasted - LOOKS - brokenOff(step));
    for (const question of step.askedAfter ?? []) await this.ask(step.step, question);
    for (const [line, text] of Object.entries(step.shown)) {
      const { output } = await this.kubectl(line.split(' ').slice(1), undefined, step);
      this.compareText(`${step.step}: ${line}`, 'kubectl', text, output);
    }
  }

  private act(action: string, step: ClusterStep): void {
    const { cluster, settings } = this.world;
    const [who = '', verb = ''] = action.split(' ');
    if (who === 'controller') {
      if (verb === 'kill' || verb === 'stop') cluster.stopController();
      else
        cluster.startController({ env: 'test', clientId: verb === 'start-second' ? 'controller-2' : 'controller-1', peer: settings.peer });
      return;
    }
    const number = Number(who.slice(1));
    const base = this.bases.get(number);
    switch (verb) {
      case 'start':
        this.startBase(number, Date.parse(step.at));
        return;
      case 'kill':
      case 'stop':
        base?.heart.stop();
        if (verb === 'kill') base?.kill();
        else base?.stop();
        this.bases.delete(number);
        return;
      case 'freeze':
      case 'thaw':
        if (verb === 'freeze') base?.heart.freeze();
        else base?.heart.thaw();
        this.world.freeze(number, verb === 'freeze');
        return;
      default:
        throw new Error(`The replay does not know how to do “${action}”.`);
    }
  }

  /** A base is up when it was: with its first heartbeat after the step began. */
  private startBase(number: number, from: number): void {
    const address = baseAddress(number);
    const beats = this.recording.steps.flatMap((step) =>
      step.fromBases
        .filter((h) => h.path === '/heartbeat' && h.body.includes(`"localIP":"${address}"`))
        .map((h) => Date.parse(step.at) + h.t),
    );
    const first = beats.find((at) => at > from) ?? from + 8_000;
    this.world.clock.after(first - this.world.clock.now(), () => void this.bases.set(number, this.world.startBase(number)));
  }

  // ---- what is asked ----

  private async kubectl(
    args: readonly string[],
    input: string | undefined,
    limit?: ClusterStep,
  ): Promise<{ readonly output: string; readonly status: number }> {
    let output = '';
    let waited = 0;
    const add = (text: string): void => void (output += text);
    const status = await kubectl(args, {
      cluster: this.world.cluster,
      out: add,
      err: add,
      read: (path) => (path === '-' ? input : undefined),
      look: () => Promise.resolve(false),
      wait: async (milliseconds) => {
        // What is only shown does not wait: the recording broke it off.
        if (limit && waited >= 0) return false;
        waited += milliseconds;
        await this.until(this.world.clock.now() + milliseconds);
        return true;
      },
    });
    return { output, status };
  }

  private async ask(
    step: string,
    question: { readonly to: string; readonly body: string; readonly status?: number | undefined; readonly sent?: string | undefined },
  ): Promise<void> {
    const [method = '', url = ''] = question.to.split(' ');
    const { hostname, port, pathname } = new URL(url);
    if (port === '9090') return;
    const request: HttpRequest = {
      method,
      path: pathname,
      headers: [['Host', `${hostname}:${port}`]],
      body: new TextEncoder().encode(sentBody(question, pathname)),
    };
    const answering = this.world.machine(hostname).request(Number(port), request);
    const answer = answering && (await this.settle(answering));
    const text = answer ? `${answer.status} ${new TextDecoder().decode(answer.body)}` : 'refused';
    this.compareText(`${step}: ${question.to}`, 'answer', `${question.status ?? ''} ${question.body}`, text);
  }

  private compareText(step: string, aspect: ClusterComparison['aspect'], recordedText: string, replayed: string): void {
    this.comparisons.push({ step, aspect, alike: sameText(recordedText, replayed), recorded: recordedText, replayed });
  }

  // ---- comparison ----

  private stepAt(at: number): string {
    return this.recording.steps.findLast((step) => Date.parse(step.at) <= at + 1)?.step ?? 'before';
  }

  private compareChanges(): void {
    const all = this.recording.steps.flatMap((step) => step.changes.map((c) => recorded(c, Date.parse(step.at))));
    const mine = new Set(all.filter((c) => c.type === 'ADDED').map((c) => `${c.what} ${c.name}`));
    const started = this.changes.find((c) => c.type === 'ADDED')?.at ?? 0;
    const keyOf = (c: SeenChange): string => (c.what === 'event' ? `event ${c.name}` : `${c.what} ${c.name}`);
    // What an earlier recording left behind on the same control plane is not this one's.
    const own = all.filter((c) =>
      c.what === 'event'
        ? !/RemovingNode/.test(c.content) || c.at > started + 5_000
        : mine.has(keyOf(c)) || this.changes.some((r) => keyOf(r) === keyOf(c)),
    );
    for (const key of new Set([...own, ...this.changes].map(keyOf))) {
      const timed = (changes: readonly SeenChange[]): Timed[] =>
        settled(withoutEchoes(changes.filter((c) => keyOf(c) === key))).map((c) => ({
          at: c.at,
          text: `${c.what} ${c.type} ${c.name} ${c.content}`,
        }));
      this.comparePairs('change', timed(own), timed(this.changes));
    }
  }

  private compareRequests(): void {
    const wanted = this.recording.steps.flatMap((step) =>
      step.toBases.map((r) => ({
        at: Date.parse(step.at) + r.t + Math.min(0, r.ms),
        base: r.base,
        path: r.path,
        body: r.body,
        text: requestText(r.base, r.path, r.body, r.answer),
      })),
    );
    const sent = this.world.requests
      .filter((r) => r.from === 'controller')
      .map((r) => ({ ...r, text: requestText(r.base, r.path, r.body, r.answer) }));
    const end = Date.parse(this.recording.steps.at(-1)?.at ?? '') + (this.recording.steps.at(-1)?.lasted ?? 0);
    for (const key of new Set([...wanted, ...sent].map((r) => `${r.base} ${r.path}`))) {
      const of = <R extends { readonly at: number; readonly base: string; readonly path: string }>(r: readonly R[]): R[] =>
        r.filter((x) => `${x.base} ${x.path}` === key && x.at <= end);
      this.comparePairs('request', drawnTogether(of(wanted)), drawnTogether(of(sent)));
    }
    const beats = this.recording.steps.flatMap((step) =>
      step.fromBases.map((h) => ({ at: Date.parse(step.at) + h.t, text: `${h.path} ${h.body} → ${h.answer ?? ''}` })),
    );
    const beaten = this.world.requests
      .filter((r) => r.from === 'base' && r.at <= end)
      .map((r) => ({ at: r.at, text: `${r.path} ${r.body} → ${r.answer ?? ''}` }));
    this.comparePairs('heartbeat', beats, beaten);
  }

  private comparePairs(aspect: ClusterComparison['aspect'], wanted: readonly Timed[], got: readonly Timed[]): void {
    const zero = Date.parse(this.recording.steps[0]?.at ?? '');
    const show = (x: Timed | undefined): string => (x ? `${((x.at - zero) / 1000).toFixed(2)} s ${x.text}` : '');
    for (const p of pair(wanted, got)) {
      const at = p.recorded?.at ?? p.replayed?.at ?? 0;
      const alike = p.recorded !== undefined && p.replayed !== undefined;
      this.comparisons.push({ step: this.stepAt(at), aspect, alike, recorded: show(p.recorded), replayed: show(p.replayed) });
    }
  }

  // ---- time ----

  private async until(at: number): Promise<void> {
    const { clock } = this.world;
    await this.world.breathe();
    while (clock.runNext(Math.max(0, at - clock.now()))) await this.world.breathe();
    clock.after(Math.max(0, at - clock.now()), () => undefined);
    while (clock.runNext(Math.max(0, at - clock.now()))) await this.world.breathe();
  }

  private async settle(answering: Promise<HttpAnswer>): Promise<HttpAnswer> {
    let done = false;
    void answering.finally(() => {
      done = true;
    });
    // What needs no time is waited for without letting any pass.
    for (let i = 0; i < PATIENCE && !done; i++) await this.world.breathe();
    while (!done && this.world.clock.runNext(Infinity)) await this.world.breathe();
    return answering;
  }
}

/** Without changes of what is not shown: a Node's memory. */
const withoutEchoes = (changes: readonly SeenChange[]): readonly SeenChange[] =>
  changes.filter((c, i) => c.what === 'event' || c.type !== 'MODIFIED' || c.content !== changes[i - 1]?.content);

/** A rollout that did not end was waited for, after everything else had been looked at. */
const brokenOff = ({ shown }: ClusterStep): number =>
  Object.entries(shown).some(([line, text]) => line.includes('rollout status') && text.startsWith('Waiting')) ? ROLLOUT_PATIENCE : 0;

const DEACTIVATED = JSON.stringify({
  baseMetadata: { clusterName: 'default', identity: baseAddress(1), name: 'TO_BE_IMPLEMENTED', version: '1.0.0' },
  localHostName: 'base-1',
  localIP: baseAddress(1),
  port: 1238,
  state: 'DEACTIVATED',
});

/** What was sent is told only by its name in some steps. */
function sentBody(
  {
    sent,
    to,
    status,
    body,
  }: { readonly sent?: string | undefined; readonly to: string; readonly status?: number | undefined; readonly body: string },
  path: string,
): string {
  if (sent !== undefined) return sent;
  // The answer names the module that was meant.
  const [, bizName, bizVersion] = /Uninstall biz: ([\w-]+):([\w.-]+) /.exec(body) ?? [];
  if (path === '/uninstallBiz' && bizName !== undefined) return JSON.stringify({ bizName, bizVersion });
  if (path === '/heartbeat') return status === 200 ? DEACTIVATED : '{';
  return to.startsWith('POST') ? '{}' : '';
}

/**
 * The same again and again, without pause, counts once: a recording keeps only the first of ten thousand. So does what is
 * asked many times in a second, whatever each was answered: two who ask at once are in each other's way by chance.
 */
function drawnTogether(requests: readonly (Timed & { readonly body: string })[]): readonly Timed[] {
  const storms = new Set<string>();
  requests.forEach((r, i) => {
    const tenth = requests[i + STORM];
    if (tenth !== undefined && tenth.body === r.body && tenth.at - r.at <= AGAIN) storms.add(r.body);
  });
  return requests.filter((r, i) => {
    const before = requests[i - 1];
    const again = storms.has(r.body) ? before?.body === r.body : before?.text === r.text;
    return !again || r.at - (before?.at ?? 0) > AGAIN;
  });
}

/** An answer, as far as the controller reads it. */
function requestText(base: string, path: string, body: string, answer: string | undefined): string {
  return `${base} ${path} ${body} → ${answer === undefined ? 'refused' : gist(path, answer)}`;
}

function gist(path: string, answer: string): string {
  let json: unknown;
  try {
    json = JSON.parse(answer);
  } catch {
    return answer;
  }
  const field = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? Object.entries(value).find(([k]) => k === key)?.[1] : undefined;
  const code = String(field(json, 'code'));
  if (path === '/health') return code;
  const data = field(json, 'data');
  const list: readonly unknown[] = Array.isArray(data) ? data : [];
  const bizs = list.map((b) => `${String(field(b, 'bizName'))}:${String(field(b, 'bizVersion'))} ${String(field(b, 'bizState'))}`).sort();
  const said = [field(json, 'message'), field(data, 'code')].filter((x) => typeof x === 'string').join(' | ');
  return path === '/queryAllBiz' ? `${code} [${bizs.join(', ')}]` : `${code} ${said}`;
}
