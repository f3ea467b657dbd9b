import type { Biz } from '../ark/biz.ts';
import type { ArkContainer } from '../ark/container.ts';
import type { ArkConsole } from './running-jvm.ts';

const PROMPT = 'sofa-ark>';
const EOL = '\r\n';

const PLUGIN_HELP = [
  'Plugin Command Tips:',
  '  USAGE: plugin [option...] [pluginName...]',
  '  SAMPLE: plugin -m plugin-A plugin-B',
  '  -h  Shows the help message.',
  '  -a  Shows all plugin name.',
  '  -m  Shows the meta info of specified pluginName.',
  '  -s  Shows the service info of specified pluginName.',
  '  -d  Shows the detail info of specified pluginName.',
];
const BIZ_HELP = [
  'Biz Command Tips:',
  '  USAGE: biz [option...] [arguments...]',
  '  SAMPLE: biz -m bizIdentityA bizIdentityB.',
  '  -h  Shows the help message.',
  '  -a  Shows all biz.',
  '  -m  Shows the meta info of specified bizIdentity.',
  '  -s  Shows the service info of specified bizIdentity.',
  '  -d  Shows the detail info of specified bizIdentity.',
  '  -i  Install biz of specified bizIdentity or bizUrl.',
  '  -u  Uninstall biz of specified bizIdentity.',
  '  -o  Switch biz of specified bizIdentity.',
];

export interface ConsoleOptions {
  readonly container: ArkContainer;
  readonly plugins: readonly string[];
  readonly loaderText: (biz: Biz) => string;
  /** Installs from a URL in the background; failures are silent here. */
  readonly install: (url: string, thread: string) => void;
}

/** SOFAArk's telnet console. */
export function arkConsole(options: ConsoleOptions): ArkConsole {
  const { container } = options;
  let commands = 0;
  const nextThread = (): string => `SOFA-ARK-telnet-command-1-T${++commands}`;
  const lines = (all: readonly string[]): string => all.map((l) => `${l}${EOL}`).join('');
  const helps = (): string => lines([...PLUGIN_HELP, ...BIZ_HELP]);

  const started = (what: string): string => lines([`Start to process ${what} command now, pls wait and check.`]);

  function biz(args: readonly string[]): string {
    const [option, ...names] = args;
    if (option === '-h' && names.length === 0) return lines(BIZ_HELP);
    if (option === '-a' && names.length === 0) {
      const all = container.registry.inOrder();
      return lines([...all.map((b) => `${b.identity}:${b.state}`), `biz count = ${all.length}`]);
    }
    const [first] = names;
    if (first === undefined) return helps();
    const found = names.flatMap((pattern) =>
      container.registry
        .inOrder()
        .filter((b) => new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(b.identity)),
    );
    switch (option) {
      case '-d':
        return lines(found.flatMap((b) => [`ClassLoader: ${options.loaderText(b)}`, `ClassPath:   ${b.classPath.join(',')}`]));
      case '-m':
        return lines(
          found.flatMap((b) => [
            `BizName:      ${b.descriptor.name}`,
            `BizVersion:   ${b.descriptor.version}`,
            `Priority:     ${b.descriptor.priority}`,
            `BizState:     ${b.state}`,
            `MainClass:    ${b.descriptor.mainClass}`,
          ]),
        );
      case '-i':
        options.install(first, nextThread());
        return started('install');
      case '-u': {
        const thread = nextThread();
        for (const b of found) container.stop(b, thread);
        return started('uninstall');
      }
      case '-o':
        nextThread();
        for (const b of found.slice(0, 1)) container.switchTo(b);
        return started('switch');
      default:
        return helps();
    }
  }

  function plugin(args: readonly string[]): string {
    if (args.length === 1 && args[0] === '-h') return lines(PLUGIN_HELP);
    if (args.length === 1 && args[0] === '-a') return lines([...options.plugins, `plugin count = ${options.plugins.length}`]);
    return helps();
  }

  return {
    greeting: PROMPT,
    send(line) {
      const words = line
        .trim()
        .split(/\s+/)
        .filter((w) => w !== '');
      const [command, ...args] = words;
      if (command === undefined) return { text: `${EOL}${PROMPT}`, closed: false };
      if (words.length === 1 && ['q', 'quit', 'exit'].includes(command)) return { text: '', closed: true };
      const text = command === 'biz' ? biz(args) : command === 'plugin' ? plugin(args) : helps();
      return { text: `${text}${EOL}${PROMPT}`, closed: false };
    },
  };
}
