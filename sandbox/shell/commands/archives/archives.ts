import type { ShellCommand } from '../../command.ts';
import { jarCommand } from './jar.ts';
import { tarCommand } from './tar.ts';
import { unzipCommand } from './unzip.ts';

export const archiveCommands: readonly ShellCommand[] = [unzipCommand, jarCommand, tarCommand];
