import { AbsenceWatch, recordedAbsences } from './absence.ts';
import { FigureComparer, figuresOf } from './figures.ts';
import type { Host } from '../host/host.ts';
import type { HttpAnswer, HttpRequest } from '../host/network.ts';
import type { ArkConsole, RunningJvm } from '../arklet/running-jvm.ts';
import { normalise, normaliseBody, normaliseConsole, normaliseFrames, normaliseLength } from './normalise.ts';
import { exchangeAnswerSchema, type RecordedAnswer, type RecordedExchange, type RecordedStep, type Recording } from './recording.ts';
import type { ReplayClock } from './replay-clock.ts';

/** Where the archives lie and where the base was started, in the sandbox's files. */
export const JARS = '/work/jars';
export const WORK = '/work/run';

interface BaseStart {
  readonly args: readonly string[];
  /** `-XX:SoftRefLRUPolicyMSPerMB=0` and the like. */
  readonly options: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
}

export interface ReplayWorld {
  readonly host: Host;
  readonly clock: ReplayClock;
  /** Starts the base with the recorded arguments and the JVM's options; what it prints goes to `out`. */
  startBase(start: BaseStart, out: (text: string) => void): RunningJvm;
  /** Runs a command of the machine: arkctl, mvn. undefined: the sandbox has no such command. */
  run(
    command: readonly string[],
    workingDirectory: string,
  ): Promise<{ readonly stdout: string; readonly stderr: string; readonly code: number }> | undefined;
  /** Lets a request that was just sent reach its server, and no more. */
  arrive(): Promise<void>;
  /** Lets what is waiting in JavaScript's own queue run. */
  breathe(): Promise<void>;
}

/** One comparison: what was recorded and what the sandbox gives, both normalised. */
export interface Comparison {
  readonly step: string;
  /** Number of the step, from 1; 0: the start. */
  readonly at: number;
  readonly aspect: 'answer' | 'console' | 'figures';
  readonly alike: boolean;
  readonly recorded: string;
  readonly replayed: string;
}

export interface ReplayResult {
  readonly comparisons: readonly Comparison[];
  /** Steps that the sandbox cannot do, and why. */
  readonly leftOut: readonly { readonly step: string; readonly reason: string }[];
}

const PORTS: Readonly<Record<string, number>> = { base: 8080, arklet: 1238, console: 1234 };
/** A line of a log, as against what code prints by itself. */
const LOGGED = /^\{time\} +(?:TRACE|DEBUG|INFO|WARN|ERROR) /;
/** At the stop Tomcat now and then still has the time to say so, before logging ends. */
const LATE = / : Destroying Spring FrameworkServlet 'dispatcherServlet'$/;
const REFUSED = 'error ECONNREFUSED';
/** Milliseconds of the machine's time between two steps. */
const SETTLES = 300;
const ENDINGS: Readonly<Record<HttpAnswer['ending'], string>> = {
  length: 'length',
  chunks: 'chunks',
  closed: 'closed by server',
  never: 'timed out',
};
const fill = (text: string): string => text.replaceAll('{jars}', JARS).replaceAll('{work}', WORK);
const hide = (text: string): string =>
  text.replaceAll(JARS, '{jars}').replaceAll(WORK, '{work}').replaceAll('/usr/lib/jvm/java-17-openjdk', '{java.home}');

/** Plays a recording against a base in the sandbox. */
export async function replay(recording: Recording, world: ReplayWorld): Promise<ReplayResult> {
  return new Replay(recording, world).run();
}

class Replay {
  private readonly recording: Recording;
  private readonly world: ReplayWorld;
  private readonly comparisons: Comparison[] = [];
  private readonly leftOut: { step: string; reason: string }[] = [];
  private printed = '';
  private readonly figures = new FigureComparer();
  private at = 0;
  private mixed: { readonly steps: readonly string[]; readonly lines: readonly string[] } | undefined;

  constructor(recording: Recording, world: ReplayWorld) {
    this.recording = recording;
    this.world = world;
  }

  async run(): Promise<ReplayResult> {
    const { recording, world } = this;
    for (const port of occupiedPorts(recording))
      world.host.network.listen(port, 'another process', () => ({
        status: 0,
        reason: '',
        headers: [],
        body: new Uint8Array(),
        ending: 'never',
      }));
    for (const [file, text] of Object.entries(recording.files)) world.host.files.write(fill(file), text);
    const jvm = world.startBase({ ...commandLine(recording.jvm), environment: recording.env }, (text) => {
      this.printed += text;
    });
    await this.settleAll();
    this.compareConsole('start', recording.start.console);
    for (const step of recording.steps) {
      this.at++;
      if (!asksUnfinished(step)) await this.settleAll();
      await this.play(step, jvm);
      await world.breathe();
      this.collectConsole(step);
    }
    await this.settleAll();
    this.at++;
    this.printed = '';
    jvm.stop();
    this.compareStop(recording.stop.console);
    if (recording.stop.exit !== undefined && recording.stop.exit !== null)
      this.compare('stop', 'answer', `exit ${recording.stop.exit}`, `exit ${await jvm.exit}`);
    return { comparisons: this.comparisons, leftOut: this.leftOut };
  }

  private compare(step: string, aspect: Comparison['aspect'], recorded: string, replayed: string): void {
    this.comparisons.push({ step, at: this.at, aspect, alike: recorded === replayed, recorded, replayed });
  }

  private compareConsole(step: string, recorded: readonly string[]): void {
    const replayed = hide(this.printed).split('\n');
    this.printed = '';
    this.compare(step, 'console', normaliseConsole(recorded).join('\n'), normaliseConsole(replayed).join('\n'));
  }

  /**
   * Spring's and SOFAArk's shutdown hooks run at the same time, and logging ends somewhere between: which of the two
   * closes a module, and how many log lines still come, is a race. What is recorded must be printed, nothing but log
   * lines beside it, and what code prints by itself in its order.
   */
  private compareStop(recorded: readonly string[]): void {
    const printed = normaliseConsole(recorded).map(withoutThread);
    const own = normaliseConsole(hide(this.printed).split('\n')).map(withoutThread);
    this.printed = '';
    const lines = printed.filter((line) => !LATE.test(line) || own.includes(line));
    const left = [...lines];
    const also = own.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at >= 0 || !LOGGED.test(line);
    });
    const inOrder = (all: readonly string[]): string =>
      [...all.filter((l) => LOGGED.test(l)).toSorted(), ...all.filter((l) => !LOGGED.test(l))].join('\n');
    this.compare('stop', 'console', inOrder(lines), inOrder(also));
  }

  /** What a JVM measures is near enough, or it is not. */
  private compareFigures(step: string, recorded: string, replayed: string): boolean {
    const figures = figuresOf(recorded);
    if (figures.length === 0) return false;
    const texts = this.figures.texts(figures, figuresOf(replayed));
    this.compare(step, 'figures', texts.recorded, texts.replayed);
    return true;
  }

  /**
   * While an asynchronous operation goes on, its lines and those of the steps meanwhile mix as the machine's speed has
   * it. They are compared together, sorted, once the operation has ended. So are those of modules that start at once.
   */
  private collectConsole(step: RecordedStep): void {
    const begins = /"async":true/.test(step.request?.body ?? '');
    const atOnce = step.together !== undefined || step.asking !== undefined || step.request?.path === '/batchInstallBiz';
    if (!begins && !atOnce && this.mixed === undefined) return this.compareConsole(step.step, step.console ?? []);
    this.mixed = { steps: [...(this.mixed?.steps ?? []), step.step], lines: [...(this.mixed?.lines ?? []), ...(step.console ?? [])] };
    if (begins || asksUnfinished(step)) return undefined;
    const sorted = (lines: readonly string[]): string => normaliseConsole(lines).map(withoutThread).toSorted().join('\n');
    this.compare(this.mixed.steps.join(' + '), 'console', sorted(this.mixed.lines), sorted(hide(this.printed).split('\n')));
    this.printed = '';
    this.mixed = undefined;
    return undefined;
  }

  // ---- steps ----

  private async play(step: RecordedStep, jvm: RunningJvm): Promise<void> {
    if (step.telnet) return this.playTelnet(step.step, step.telnet, jvm.openConsole());
    if (step.together) return this.together(step.step, step.together);
    if (step.asking !== undefined) return this.asking(step, step.asking);
    if (step.edit) return this.edit(step.edit);
    if (step.command) return this.command(step, step.command);
    if (!step.request) {
      this.leftOut.push({ step: step.step, reason: 'the replay does not know this kind of step' });
      return undefined;
    }
    const recorded = exchangeAnswerSchema.parse(step.answer);
    const answering = this.send({ request: step.request, answer: recorded });
    const answer = answering && (await this.settle(answering));
    this.compare(step.step, 'answer', showRecorded(recorded), answer ? showAnswer(answer) : REFUSED);
    this.compareFigures(step.step, recorded.body ?? '', answer ? new TextDecoder().decode(answer.body) : '');
    return undefined;
  }

  private send({ request }: RecordedExchange): Promise<HttpAnswer> | undefined {
    const port = typeof request.to === 'number' ? request.to : (this.portOf(request.to) ?? 0);
    return this.world.host.network.request(port, httpRequest(request));
  }

  /** The port by its name: the Host header of the first request to it says which, else it is the usual one. */
  private portOf(name: string): number | undefined {
    for (const { request } of this.recording.steps) {
      const host = request?.to === name ? request.headers['Host'] : undefined;
      const port = typeof host === 'string' ? /^127\.0\.0\.1:(\d+)$/.exec(host)?.[1] : undefined;
      if (port !== undefined) return Number(port);
    }
    return PORTS[name];
  }

  private async exchange(recorded: RecordedExchange): Promise<string> {
    const answering = this.send(recorded);
    return answering ? showAnswer(await this.settle(answering)) : REFUSED;
  }

  private async together(step: string, exchanges: readonly RecordedExchange[]): Promise<void> {
    const sent: (Promise<HttpAnswer> | undefined)[] = [];
    for (const e of exchanges) {
      sent.push(this.send(e));
      // The next one is sent while the one before is being worked on, but not before it has arrived.
      await this.world.arrive();
    }
    for (const [i, answering] of sent.entries()) {
      this.compare(
        `${step} (${i + 1})`,
        'answer',
        showRecorded(exchanges[i]?.answer),
        answering ? showAnswer(await this.settle(answering)) : REFUSED,
      );
    }
  }

  /** Asks a path again and again while something else happens; how often is a matter of speed, what and in which order is not. */
  private async asking(step: RecordedStep, path: string): Promise<void> {
    const { world } = this;
    const seen: string[] = [];
    const watch = new AbsenceWatch();
    const ask = async (): Promise<void> => {
      const answering = world.host.network.request(8080, {
        method: 'GET',
        path,
        headers: [
          ['Host', '127.0.0.1:8080'],
          ['Connection', 'close'],
        ],
        body: new Uint8Array(),
      });
      const answer = answering && (await answering);
      watch.answered(answer?.status, this.printed);
      const shown = answer
        ? `HTTP/1.1 ${answer.status} ${answer.reason} ${answer.status === 200 ? new TextDecoder().decode(answer.body) : ''}`
        : REFUSED;
      if (seen.at(-1) !== shown) seen.push(shown);
    };
    await ask();
    for (const inner of step.meanwhile ?? []) {
      let done = false;
      const running = ('command' in inner ? this.runCommand(inner.command, WORK) : this.exchange(inner)).finally(() => {
        done = true;
      });
      while (!done) {
        await ask();
        await world.breathe();
        if (!done) world.clock.runNext(Infinity);
      }
      await running;
    }
    await ask();
    const recorded = (step.answers ?? []).map((a) => `${a.status} ${a.body}`);
    const absences = recordedAbsences(step.answers ?? [], step.console ?? []);
    this.compare(
      step.step,
      'answer',
      normalise([...recorded, ...absences].join('\n')),
      normalise([...seen, ...watch.absences()].join('\n')),
    );
  }

  private async playTelnet(step: string, recorded: NonNullable<RecordedStep['telnet']>, console: ArkConsole | undefined): Promise<void> {
    for (const { sent, received } of recorded) {
      const got = sent === undefined ? console?.greeting : console?.send(fill(sent)).text;
      this.compare(sent === undefined ? step : `${step}: ${sent}`, 'answer', normalise(received), normalise(hide(got ?? 'no console')));
      await this.settleAll();
    }
  }

  private edit({ file, from, to }: NonNullable<RecordedStep['edit']>): void {
    const { files } = this.world.host;
    files.write(fill(file), files.readText(fill(file)).replace(from, to));
  }

  private async runCommand(command: readonly string[], cwd: string): Promise<string | undefined> {
    const running = this.world.run(command.map(fill), fill(cwd));
    if (!running) return undefined;
    const { stdout, stderr, code } = await this.settle(running);
    return hide(`exit ${code}\n${stdout}${stderr}`);
  }

  private async command(step: RecordedStep, command: readonly string[]): Promise<void> {
    const replayed = await this.runCommand(command, step.cwd ?? WORK);
    if (replayed === undefined) {
      this.leftOut.push({ step: step.step, reason: `the sandbox has no ${command[0] ?? 'command'}` });
      return;
    }
    const { answer } = step;
    const text = (key: 'stdout' | 'stderr' | 'code'): string =>
      typeof answer === 'object' && answer !== null && key in answer ? String((answer as Record<string, unknown>)[key]) : '';
    // Addresses and times of a JVM are its own: what is counted in them is compared.
    if (this.compareFigures(step.step, text('stdout'), replayed)) return;
    this.compare(
      step.step,
      'answer',
      normaliseBody(normaliseFrames(`exit ${text('code')}\n${text('stdout')}${text('stderr')}`)),
      normaliseBody(normaliseFrames(replayed)),
    );
  }

  // ---- time ----

  /** Waits for a promise, letting what it waits for come due. */
  private async settle<T>(promise: Promise<T>): Promise<T> {
    let done = false;
    void promise.then(
      () => {
        done = true;
      },
      () => {
        done = true;
      },
    );
    await this.world.breathe();
    while (!done) {
      if (!this.world.clock.runNext(Infinity)) break;
      await this.world.breathe();
    }
    return promise;
  }

  /** Lets what was begun come to its end: not what turns by itself for ever. */
  private async settleAll(): Promise<void> {
    const { clock } = this.world;
    const until = clock.now() + SETTLES;
    do await this.world.breathe();
    while (clock.runNext(Math.max(0, until - clock.now())));
  }
}

/** Which thread is the first to need something that is made when it is first used is a matter of timing. */
const withoutThread = (line: string): string => line.replace(/ --- (\[[^\]]*\] )?\[[^\]]*\] /, ' --- $1');

/** A question about an asynchronous operation that was still going on when it was asked. */
function asksUnfinished(step: RecordedStep): boolean {
  return (
    step.request?.path === '/queryBizOps' &&
    /"status":"(?:EXECUTING|INITIALIZED)"/.test(JSON.stringify(step.answer ?? '').replaceAll('\\"', '"'))
  );
}

/** Ports that something else listened on when it was recorded, as the start's console shows: a recording does not name them. */
function occupiedPorts({ start }: Recording): number[] {
  const text = start.console.join('\n');
  const base = /configured to listen on port (\d+) failed to start/.exec(text)?.[1];
  const arklet = Number(/http tunnel listening on port: (\d+)/.exec(text)?.[1] ?? '1238');
  const taken = arklet > 1238 && arklet <= 1337 ? Array.from({ length: arklet - 1238 }, (_, i) => 1238 + i) : [];
  return base === undefined ? taken : [Number(base), ...taken];
}

function commandLine(jvm: readonly string[]): Omit<BaseStart, 'environment'> {
  const jar = jvm.indexOf('-jar');
  const options = jvm.slice(0, Math.max(0, jar));
  const properties = Object.fromEntries(
    options.flatMap((a) => {
      const match = /^-D([^=]+)=?(.*)$/.exec(a);
      return match?.[1] === undefined ? [] : [[match[1], fill(match[2] ?? '')]];
    }),
  );
  return { args: jvm.slice(jar + 2).map(fill), options, properties };
}

function httpRequest(request: RecordedExchange['request']): HttpRequest {
  const long = /^(.*)… \((\d+) characters\)$/s.exec(request.body);
  const text = long ? (long[1] ?? '').padEnd(Number(long[2]), 'x') : fill(request.body);
  const body = new TextEncoder().encode(text);
  return {
    method: request.method,
    path: request.path,
    headers: Object.entries(request.headers).flatMap(([n, v]) =>
      // A number is the body's own length, whose paths are others here; a text was written so on purpose.
      v === null ? [] : [[n, n === 'Content-Length' && typeof v === 'number' ? String(body.length) : String(v)] as const],
    ),
    body,
  };
}

function showRecorded(answer: RecordedAnswer | undefined): string {
  if (!answer) return '';
  if (answer.status === undefined) return answer.raw === undefined || answer.raw === '' ? answer.ended : `${answer.ended}\n${answer.raw}`;
  const body = answer.body ?? '';
  return (
    normalise(normaliseLength([answer.status, ...(answer.headers ?? []), `(${answer.ended})`].join('\n'), body)) +
    `\n${normaliseBody(body)}`
  );
}

function showAnswer(answer: HttpAnswer): string {
  if (answer.ending === 'never') return 'timed out';
  const head = [
    `HTTP/1.1 ${answer.status} ${answer.reason}`,
    ...answer.headers.map(([n, v]) => `${n}: ${v}`),
    `(${ENDINGS[answer.ending]})`,
  ].join('\n');
  const body = hide(new TextDecoder().decode(answer.body));
  return normalise(normaliseLength(hide(head), body)) + `\n${normaliseBody(body)}`;
}
