import type { ShellCommand } from '../command.ts';

export const mvnCommand: ShellCommand = {
  name: 'mvn',
  run: ({ args, workingDirectory, out }, { maven }) => maven.run(args, workingDirectory, out),
};

export const arkctlCommand: ShellCommand = {
  name: 'arkctl',
  run: ({ args, workingDirectory, out, err }, { arkctl }) => arkctl.run(args, workingDirectory, out, err),
};

export const openCommand: ShellCommand = {
  name: 'open',
  run({ args, err }, { open }) {
    const [url] = args;
    if (url === undefined) {
      err('Usage: open URL, for example: open http://localhost:8080/\n');
      return 1;
    }
    open(/^[a-z]+:\/\//i.test(url) ? url : `http://${url}`);
    return 0;
  },
};

export const historyCommand: ShellCommand = {
  name: 'history',
  run({ out }, { history }) {
    history().forEach((line, index) => out(`${String(index + 1).padStart(5)}  ${line}\n`));
    return 0;
  },
};
