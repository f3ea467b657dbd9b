type Headers = readonly (readonly [name: string, value: string])[];

/** A header that Tomcat cannot send, and the message of the exception. */
interface UnsendableHeader {
  readonly name: string;
  readonly value: string;
  readonly fault: string;
}

/** Beyond U+00FF: a header is sent in ISO-8859-1. */
const BEYOND = /[^\u0000-\u00ff]/;
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/g;

function faultOf(text: string): string | undefined {
  const [unit = ''] = BEYOND.exec(text) ?? [];
  if (unit === '') return undefined;
  // Half of a surrogate pair is printed as a question mark.
  const shown = /[\ud800-\udfff]/.test(unit) ? '?' : unit;
  return `The Unicode character [${shown}] at code point [${unit.charCodeAt(0).toLocaleString('en-US')}] cannot be encoded as it is outside the permitted range of 0 to 255`;
}

/**
 * The headers that leave Tomcat: control characters become spaces, and one beyond ISO-8859-1 is removed. Then Tomcat
 * writes those that are left again, from the second on: the first is lost, too.
 */
export function sendable(headers: Headers): { readonly sent: Headers; readonly removed: readonly UnsendableHeader[] } {
  const removed: UnsendableHeader[] = [];
  const left = headers.flatMap(([name, value]): Headers => {
    const fault = faultOf(name) ?? faultOf(value);
    if (fault !== undefined) removed.push({ name, value, fault });
    return fault === undefined ? [[name, value.replace(CONTROL, ' ')]] : [];
  });
  return { sent: removed.length > 0 ? left.slice(1) : left, removed };
}
