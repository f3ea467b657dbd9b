import type { Language, ShellCommand } from '../command.ts';

export const mvnCommand: ShellCommand = {
  name: 'mvn',
  run: ({ args, workingDirectory, out }, { maven }) => maven.start(args, workingDirectory, out),
};

export const arkctlCommand: ShellCommand = {
  name: 'arkctl',
  run: ({ args, workingDirectory, out, err, attached, readLine }, { arkctl, attended }) =>
    arkctl.run(args, workingDirectory, { out, err, ask: attached && attended ? readLine : undefined }),
};

const HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '0.0.0.0', '[::1]']);

const openTexts: Readonly<Record<Language, { readonly usage: string; readonly elsewhere: (url: string) => string }>> = {
  en: {
    usage: 'Usage: open URL, for example: open http://localhost:8080/\n',
    elsewhere: (url) => `open: ${url}: this machine has no network but its own ports; try http://localhost:8080/\n`,
  },
  'zh-CN': {
    usage: '用法：open URL，例如：open http://localhost:8080/\n',
    elsewhere: (url) => `open：${url}：这台机器除自己的端口外没有网络，可以试试 http://localhost:8080/\n`,
  },
};

/** Shows an address of this machine where the sandbox is used: in the page's request panel. */
export const openCommand: ShellCommand = {
  name: 'open',
  usage: 'open URL',
  run({ args, err }, { open, language }) {
    const [given] = args;
    const texts = openTexts[language()];
    if (given === undefined) {
      err(texts.usage);
      return 1;
    }
    const whole = /^[a-z]+:\/\//i.test(given) ? given : `http://${given}`;
    const url = URL.canParse(whole) ? new URL(whole) : undefined;
    if (url?.protocol !== 'http:' || !HOSTS.has(url.hostname)) {
      err(texts.elsewhere(given));
      return 1;
    }
    open(url.href);
    return 0;
  },
};

export const historyCommand: ShellCommand = {
  name: 'history',
  usage: 'history',
  builtin: true,
  run({ out }, { history }) {
    history().forEach((line, index) => out(`${String(index + 1).padStart(5)}  ${line}\n`));
    return 0;
  },
};
