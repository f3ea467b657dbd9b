/** One exception of a chain: its first line and the frames below it. */
export interface FailureLink {
  /** `java.io.FileNotFoundException: /x (No such file or directory)`. */
  readonly text: string;
  /** Without `\tat `. */
  readonly frames: readonly string[];
}

/** An exception of the framework itself, outside any Java code of the visitor. The first link is the outermost. */
export class JavaFailure extends Error {
  readonly links: readonly FailureLink[];

  constructor(links: readonly FailureLink[]) {
    super(links[0]?.text ?? '');
    this.name = 'JavaFailure';
    this.links = links;
  }

  /** The text after the class name; null when there is none. */
  get detail(): string | null {
    const match = /^[\w.$]+(?:: (.*))?$/s.exec(this.links[0]?.text ?? '');
    return match?.[1] ?? null;
  }

  wrapped(text: string, frames: readonly string[] = []): JavaFailure {
    return new JavaFailure([{ text, frames }, ...this.links]);
  }
}

export function failure(className: string, message: string | null, frames: readonly string[] = []): JavaFailure {
  return new JavaFailure([{ text: message === null ? className : `${className}: ${message}`, frames }]);
}

/** As Throwable.printStackTrace prints a chain. */
export function traceOf(chain: JavaFailure): string {
  return chain.links
    .map((link, i) => `${i === 0 ? '' : 'Caused by: '}${link.text}\n${link.frames.map((f) => `\tat ${f}\n`).join('')}`)
    .join('');
}

/** A printed stack trace of Java code as links. */
export function linksOf(trace: string): FailureLink[] {
  const links: { text: string; frames: string[] }[] = [];
  for (const line of trace.replace(/\n$/, '').split('\n')) {
    const current = links.at(-1);
    if (line.startsWith('\tat ')) current?.frames.push(line.slice(4));
    else if (line.startsWith('Caused by: ')) links.push({ text: line.slice('Caused by: '.length), frames: [] });
    else if (/^\t\.\.\. \d+ (more|common frames omitted)$/.test(line)) continue;
    else if (current) current.text += `\n${line}`;
    else links.push({ text: line, frames: [] });
  }
  return links;
}
