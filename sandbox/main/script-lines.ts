/** Lines as a shell reads them: comments and empty ones dropped, joined where one ends with a backslash or opens a here-document. */
export function logicalLines(text: string): readonly string[] {
  const lines: string[] = [];
  let open: string | undefined;
  let end: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const whole: string = open === undefined ? line : `${open}\n${line}`;
    if (end !== undefined) {
      if (line.trim() === end) {
        lines.push(whole);
        open = undefined;
        end = undefined;
      } else {
        open = whole;
      }
      continue;
    }
    // Not `<<<`, which is a line of its own, nor a shift.
    end = /(?<!<)<<-?(?!<)\s*['"]?([A-Za-z_]\w*)['"]?/.exec(line)?.[1];
    if (end !== undefined || line.endsWith('\\')) {
      open = whole;
      continue;
    }
    open = undefined;
    if (whole.trim() !== '' && !whole.trimStart().startsWith('#')) lines.push(whole);
  }
  return open === undefined ? lines : [...lines, open];
}
