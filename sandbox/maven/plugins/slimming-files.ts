import { getProperties } from 'properties-file';

/** What `conf/ark/bootstrap.properties` and `bootstrap.yml` list under a key, in this order. */
export type SlimmingLists = (key: string) => readonly string[];

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((entry) => unquoted(entry.trim()))
    .filter((entry) => entry !== '');

const unquoted = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;

/** @throws Error for YAML that is more than keys with lists of names: the trial does not know it. */
export function readSlimming(properties: string | undefined, yaml: string | undefined): SlimmingLists {
  const first = properties === undefined ? {} : getProperties(properties);
  const second = yaml === undefined ? new Map<string, readonly string[]>() : listsOf(yaml);
  return (key) => [...listed(first[key] ?? ''), ...(second.get(key) ?? [])];
}

/** Keys with a list, in either of YAML's forms; comments are passed over. */
function listsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  let key: string | undefined;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/(?:^|\s)#.*$/, '').trimEnd();
    if (line === '' || line === '---') continue;
    const entry = /^\s*-\s+(.+)$/.exec(line)?.[1];
    const [, name, value = ''] = /^([\w.-]+):\s*(.*)$/.exec(line) ?? [];
    if (entry !== undefined && key !== undefined) lists.set(key, [...(lists.get(key) ?? []), unquoted(entry)]);
    else if (name !== undefined) {
      key = name;
      lists.set(key, listed(/^\[(.*)\]$/.exec(value)?.[1] ?? value));
    } else throw new Error(`the trial reads keys with lists of names in bootstrap.yml, not: ${line}`);
  }
  return lists;
}
