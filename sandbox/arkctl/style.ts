/** The tool's coloured prefixes. It writes each colour twice, also into a pipe. */
function twice(code: string, text: string): string {
  // Where the text ends a colour of its own, the tool's begins again.
  return `\x1b[${code}m\x1b[${code}m${text.replaceAll('\x1b[0m', `\x1b[0m\x1b[${code}m`)}\x1b[0m\x1b[0m`;
}

function prefixed(background: string, foreground: string, prefix: string, text: string): string {
  const lines = text.split('\n');
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines
    .map((line, index) => `${twice(background, index === 0 ? prefix : ' '.repeat(prefix.length))} ${twice(foreground, line)}\n`)
    .join('');
}

/** ` Stage  BuildBundle` */
export function labelled(label: string, text: string): string {
  return prefixed('30;46', '96', ` ${label} `, text);
}

export function success(text: string): string {
  return labelled('INFO', `\x1b[32m${text}\x1b[0m`);
}

export function failure(text: string, label = ' ERROR '): string {
  return prefixed('30;101', '91', ` ${label} `, text);
}
