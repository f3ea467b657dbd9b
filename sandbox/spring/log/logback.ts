import { formatBootLine, formatTrace, type Level, LEVELS } from './log-line.ts';

/** Where the lines of a JVM go and what stands in all of them. */
export interface LogTarget {
  readonly pid: number;
  now(): number;
  thread(): string;
  write(text: string): void;
}

/**
 * The one logback of a JVM, with what is known to go wrong in it: every Spring Boot application of the JVM, modules
 * too, sets it up at its start and cleans it up when its context closes. Recorded on a real base:
 * after a clean-up, Tomcat's own lines (java.util.logging) are lost until the next application starts, and what
 * Spring logs before that start has set logging up is lost too; from then on every line carries the new name.
 */
export class Logback {
  private readonly target: LogTarget;
  private application = '';
  /** The first application's that has one. */
  private first = '';
  private initialized = false;
  private everSetUp = false;
  /** Longest name first. */
  private levels: readonly (readonly [string, Level | 'OFF'])[] = [];
  private readonly named = new Set<string>();

  constructor(target: LogTarget) {
    this.target = target;
  }

  /**
   * An application starts: sets the name anew unless logging is set up already, and its levels in any case. They are the
   * JVM's: they hold for everybody, and stay when the application has gone.
   */
  setUp(application: string, levels: ReadonlyMap<string, Level | 'OFF'>): void {
    this.everSetUp = true;
    const before = this.initialized ? this.levels : [];
    // A module has system properties of its own: where it sets no name, the base's stays.
    if (!this.initialized) this.application = application.trim() === '' ? this.first : application;
    if (this.first === '') this.first = this.application;
    this.initialized = true;
    this.levels = [...new Map([...before, ...levels])].sort(([a], [b]) => b.length - a.length);
  }

  /** An application's context has closed. */
  cleanUp(): void {
    this.initialized = false;
  }

  get isSetUp(): boolean {
    return this.initialized;
  }

  /** As it was set for this very logger. */
  configuredLevel(logger: string): Level | 'OFF' | undefined {
    const known = logger === 'ROOT' ? 'root' : logger;
    return this.levels.find(([name]) => name === known)?.[1] ?? (known === 'root' ? 'INFO' : undefined);
  }

  effectiveLevel(logger: string): Level | 'OFF' {
    return this.levels.find(([name]) => name === 'root' || logger === name || logger.startsWith(`${name}.`))?.[1] ?? 'INFO';
  }

  /** Somebody has asked for a logger: it is there from now on. */
  name(logger: string): void {
    this.named.add(logger);
  }

  /** Names of the loggers that were asked for or set, with all above them, in order. */
  knownLoggers(): readonly string[] {
    const all = [...this.named, ...this.levels.map(([name]) => name)].filter((name) => name !== 'root' && name !== 'ROOT');
    const above = (name: string): string[] => name.split('.').map((_part, i, parts) => parts.slice(0, i + 1).join('.'));
    return [...new Set(all.flatMap(above))].toSorted();
  }

  /** undefined: as the logger above it has it. */
  setLevel(logger: string, level: Level | 'OFF' | undefined): void {
    const known = logger === 'ROOT' ? 'root' : logger;
    const others = this.levels.filter(([name]) => name !== known);
    this.levels = [...others, ...(level === undefined ? [] : [[known, level] as const])].sort(([a], [b]) => b.length - a.length);
  }

  isEnabled(logger: string, level: Level): boolean {
    const threshold = this.effectiveLevel(logger);
    return threshold !== 'OFF' && LEVELS.indexOf(level) >= LEVELS.indexOf(threshold);
  }

  /** `stackTrace` follows on lines of its own. */
  log(level: Level, logger: string, message: string, stackTrace?: string): void {
    this.named.add(logger);
    if (!this.isEnabled(logger, level)) return;
    const { pid } = this.target;
    const trace = stackTrace === undefined ? '' : formatTrace(stackTrace).replace(/\n?$/, '\n');
    // Before anybody has set it up, logback has a form of its own.
    if (!this.everSetUp) {
      const time = new Date(this.target.now()).toISOString().slice(11, 23);
      this.target.write(`${time} [${this.target.thread()}] ${level.padEnd(5)} ${logger} -- ${message}\n${trace}`);
      return;
    }
    const line = formatBootLine({
      time: this.target.now(),
      level,
      pid,
      application: this.application,
      thread: this.target.thread(),
      logger,
      message,
    });
    this.target.write(`${line}\n${trace === '' ? '' : `\n${trace}`}`);
  }

  /** Tomcat logs through java.util.logging, whose bridge to logback is gone after a clean-up. */
  logTomcat(level: Level, logger: string, message: string, stackTrace?: string): void {
    if (this.initialized) this.log(level, logger, message, stackTrace);
  }
}
