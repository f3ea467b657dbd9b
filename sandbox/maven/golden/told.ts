/** What an output tells of errors and warnings: those lines, without colours, with the project's folder as `{project}`. */
export function told(output: string, project: string): readonly string[] {
  const lines = output
    .replaceAll(/\u001b\[[\d;]*m/g, '')
    .replaceAll('\r', '')
    .replaceAll(project, '{project}')
    .split('\n');
  const kept: string[] = [];
  let within = false;
  for (const line of lines) {
    const level = /^\[(\w+)\]/.exec(line)?.[1];
    if (level === undefined) within &&= line !== '' && !/^\s+at /.test(line);
    else within = level === 'ERROR' || level === 'FATAL' || level === 'WARNING';
    if (within || (level === undefined && /^(?:Error|Unable|Unrecognized|Missing|usage)/i.test(line))) kept.push(line.trimEnd());
  }
  return kept;
}
