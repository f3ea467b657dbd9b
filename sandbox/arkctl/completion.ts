import scripts from './completion-scripts.json' with { type: 'json' };
import type { Help } from './commands.ts';

type Shell = keyof typeof scripts;

/** What cobra generates for a shell, of arkctl v0.2.3: its root command has no name, so the scripts hold none. */
export function completionScript(shell: Shell, descriptions: boolean): string {
  const { script } = scripts[shell];
  return descriptions ? script : script.replaceAll(/__complete(?![\w])/g, '__completeNoDesc');
}

export function completionHelpOf(shell: Shell): Help {
  const { help } = scripts[shell];
  const usage = help.indexOf('Usage:\n');
  return { about: help.slice(0, usage), usage: help.slice(usage) };
}
