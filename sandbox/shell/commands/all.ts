import type { ShellCommand } from '../command.ts';
import { absentCommands } from './absent.ts';
import { curlCommand } from './curl.ts';
import { helpCommand } from './help.ts';
import { javaCommand, nohupCommand } from './java.ts';
import { fgCommand, jobsCommand, killCommand, waitCommand } from './jobs.ts';
import { jpsCommand } from './jps.ts';
import { seldomCommands } from './seldom.ts';
import { seqCommand, yesCommand } from './streams.ts';
import { arkctlCommand, historyCommand, mvnCommand, openCommand } from './tools.ts';
import { whichCommand } from './which.ts';

const own: readonly ShellCommand[] = [
  javaCommand,
  nohupCommand,
  jpsCommand,
  mvnCommand,
  arkctlCommand,
  curlCommand,
  openCommand,
  helpCommand,
  historyCommand,
  jobsCommand,
  fgCommand,
  killCommand,
  waitCommand,
  seqCommand,
  yesCommand,
  ...seldomCommands,
  ...absentCommands,
];

export const shellCommands: readonly ShellCommand[] = [...own, whichCommand(own)];
