import type { ApplicationContext } from '../boot/application-context.ts';
import { quote } from '../json/json-quote.ts';
import type { Level } from '../log/log-line.ts';

/** Boot's own groups, and those that the application's settings name. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  web: [
    'org.springframework.core.codec',
    'org.springframework.http',
    'org.springframework.web',
    'org.springframework.boot.actuate.endpoint.web',
    'org.springframework.boot.web.servlet.ServletContextInitializerBeans',
  ],
  sql: ['org.springframework.jdbc.core', 'org.hibernate.SQL', 'org.jooq.tools.LoggerListener'],
};

/** Loggers by their groups: what POST sets a group to holds for its members. */
export class LoggersView {
  private readonly context: ApplicationContext;
  /** Levels that groups were set to. */
  private readonly ofGroups = new Map<string, Level | 'OFF'>();

  constructor(context: ApplicationContext) {
    this.context = context;
  }

  private groups(): ReadonlyMap<string, readonly string[]> {
    const { sources } = this.context.config;
    const own = sources.keys().flatMap((key): [string, string[]][] => {
      const [, name] = /^logging\.group\.([^[]+)(?:\[0\])?$/.exec(key) ?? [];
      if (name === undefined) return [];
      const members: string[] = [];
      for (
        let at = 0, entry = sources.get(`logging.group.${name}[0]`);
        entry !== undefined;
        entry = sources.get(`logging.group.${name}[${++at}]`)
      )
        members.push(entry);
      return [[name, members.length > 0 ? members : (sources.get(key) ?? '').split(',').map((m) => m.trim())]];
    });
    return new Map([...Object.entries(GROUPS), ...own]);
  }

  /** Members of a group; undefined: there is none of that name. */
  membersOf(group: string): readonly string[] | undefined {
    return this.groups().get(group);
  }

  /** `/actuator/loggers` */
  all(): string {
    const { logback } = this.context.jvm;
    const names = ['ROOT', ...logback.knownLoggers()];
    const loggers = names.map((name) => `${quote(name)}:${this.one(name) ?? ''}`);
    const groups = [...this.groups().keys()].map((name) => `${quote(name)}:${this.group(name) ?? ''}`);
    return `{"levels":["OFF","ERROR","WARN","INFO","DEBUG","TRACE"],"loggers":{${loggers.join(',')}},"groups":{${groups.join(',')}}}`;
  }

  /** undefined: nobody has asked for a logger of this name. */
  one(name: string): string | undefined {
    const { logback } = this.context.jvm;
    if (name !== 'ROOT' && !logback.knownLoggers().includes(name)) return undefined;
    const configured = logback.configuredLevel(name);
    const told = configured === undefined ? '' : `"configuredLevel":"${configured}",`;
    return `{${told}"effectiveLevel":"${logback.effectiveLevel(name)}"}`;
  }

  /** undefined: there is no such group. */
  group(name: string): string | undefined {
    const members = this.membersOf(name);
    if (!members) return undefined;
    const level = this.ofGroups.get(name);
    return `{${level === undefined ? '' : `"configuredLevel":"${level}",`}"members":[${members.map(quote).join(',')}]}`;
  }

  set(name: string, level: Level | 'OFF' | undefined): void {
    const { logback } = this.context.jvm;
    const members = this.membersOf(name);
    if (!members) {
      logback.setLevel(name, level);
      return;
    }
    if (level === undefined) this.ofGroups.delete(name);
    else this.ofGroups.set(name, level);
    for (const member of members) logback.setLevel(member, level);
  }
}
