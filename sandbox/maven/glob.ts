/** Whether a path matches an Ant pattern: `*` within a name, `?` one character, `**` any number of directories. */
export function matchesGlob(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('/') ? `${pattern}**` : pattern;
  const expression = whole
    .split('/')
    .map((part) =>
      part === '**'
        ? '**'
        : part
            .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '[^/]*')
            .replaceAll('?', '[^/]'),
    )
    .join('/')
    .replaceAll('**/', '(?:.*/)?')
    .replaceAll('/**', '(?:/.*)?')
    .replaceAll('**', '.*');
  return new RegExp(`^${expression}$`).test(path);
}
