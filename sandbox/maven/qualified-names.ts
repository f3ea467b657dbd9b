import type { Diagnostic } from '../java/diagnostic.ts';
import type { SourceFile } from '../java/syntax/ast.ts';

/** Types of java.lang that messages name. */
const JAVA_LANG = new Set([
  'Boolean',
  'Byte',
  'CharSequence',
  'Character',
  'Class',
  'ClassLoader',
  'Comparable',
  'Double',
  'Enum',
  'Error',
  'Exception',
  'Float',
  'IllegalArgumentException',
  'IllegalStateException',
  'Integer',
  'InterruptedException',
  'Iterable',
  'Long',
  'Math',
  'NullPointerException',
  'Number',
  'Object',
  'Record',
  'Runnable',
  'RuntimeException',
  'Short',
  'String',
  'StringBuilder',
  'System',
  'Thread',
  'Throwable',
  'Void',
]);

/**
 * javac shortens class names in its messages, but not when it is called by Maven: `String` there is `java.lang.String`.
 * What a name stands for is seen from the file: its imports, its own package, then the one class of that name.
 */
export function qualifyNames(diagnostic: Diagnostic, classNames: readonly string[]): Diagnostic {
  const { message, details, source } = diagnostic;
  const scope = scopeOf(source, classNames);
  const qualify = (text: string): string => text.replaceAll(/(?<![\w.'"$])[A-Z]\w*/g, (name) => scope(name) ?? name);
  return {
    ...diagnostic,
    message: /^(incompatible types|unreported exception|method |constructor |no suitable |exception )/.test(message)
      ? qualify(message)
      : message,
    // What cannot be found has no full name.
    details: details.map((line) =>
      line.replace(
        /^(\s*(?:symbol: {3}(?:class|variable|static|method \w+)|symbol: {3}))?(.*)$/,
        (_line, head: string | undefined, rest: string) => {
          if (head === undefined) return qualify(rest);
          return / method \w+$/.test(head) ? head + qualify(rest) : line;
        },
      ),
    ),
  };
}

function scopeOf({ text, path }: SourceFile, classNames: readonly string[]): (simpleName: string) => string | undefined {
  const imported = new Map(
    [...text.matchAll(/^\s*import\s+([\w.]+)\s*;/gm)].flatMap(([, name = '']): [string, string][] => [
      [name.slice(name.lastIndexOf('.') + 1), name],
    ]),
  );
  const ownPackage = path.slice(0, Math.max(0, path.lastIndexOf('/'))).replaceAll('/', '.');
  const bySimpleName = new Map<string, string[]>();
  for (const name of classNames) {
    const simpleName = name.slice(name.lastIndexOf('.') + 1);
    bySimpleName.set(simpleName, [...(bySimpleName.get(simpleName) ?? []), name]);
  }
  return (simpleName) => {
    const candidates = bySimpleName.get(simpleName) ?? [];
    const own = `${ownPackage}.${simpleName}`;
    if (imported.has(simpleName)) return imported.get(simpleName);
    if (candidates.includes(own)) return own;
    if (JAVA_LANG.has(simpleName)) return `java.lang.${simpleName}`;
    return candidates.length === 1 ? candidates[0] : undefined;
  };
}
