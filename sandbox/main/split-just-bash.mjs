import { parse } from 'acorn';

/**
 * just-bash comes as one file with every command in it; each command is behind a `load` function. This cuts it in two
 * modules: the shell itself, and `just-bash-tools` with the commands that the trial offers, which is loaded with the first
 * of them. What belongs to other commands is left out.
 *
 * @param {string} source just-bash's `browser.js`
 * @param {readonly string[]} offered names of the commands to keep
 * @returns {{ shell: string, tools: string }} two ES modules that import each other as `just-bash-shell`, `just-bash-tools`
 */
export function splitJustBash(source, offered) {
  const units = parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body.map((node) => ({
    node,
    names: declared(node),
    uses: new Set(),
  }));
  const byName = new Map(units.flatMap((unit) => unit.names.map((name) => [name, unit])));
  const loaders = new Map();
  for (const unit of units) {
    walk(unit.node, (node) => {
      if (node.type === 'Identifier' && byName.has(node.name)) unit.uses.add(byName.get(node.name));
      if (!isLoader(node)) return true;
      const name = node.properties.find((property) => property.key.name === 'name').value.value;
      loaders.set(name, node);
      return false;
    });
  }
  if (loaders.size === 0) throw new Error('just-bash is bundled in another way than before: look at split-just-bash.mjs.');
  // `exportAll(table, {…})` fills a table of exports: it belongs to who uses the table.
  for (const unit of units) {
    const table = unit.node.type === 'ExpressionStatement' && unit.node.expression.arguments?.[0]?.name;
    if (table && byName.has(table)) byName.get(table).uses.add(unit);
    else if (unit.node.type === 'ExpressionStatement') unit.always = true;
  }
  const exported = units.find(({ node }) => node.type === 'ExportNamedDeclaration').node.specifiers;
  const shell = reach(
    [
      ...units.filter((unit) => unit.always),
      ...exported.filter((s) => PUBLIC.includes(s.exported.name)).map((s) => byName.get(s.local.name)),
    ],
    new Set(),
  );
  const tools = new Set();
  const kept = [...loaders].filter(([name]) => offered.includes(name));
  for (const [, node] of kept) {
    walk(node, (each) => {
      if (each.type === 'Identifier' && byName.has(each.name)) reach([byName.get(each.name)], tools, shell);
      return true;
    });
  }
  const shared = [...new Set([...tools].flatMap((unit) => [...unit.uses]))].filter((unit) => shell.has(unit)).flatMap((unit) => unit.names);
  const textOf = (chosen) =>
    units
      .filter((unit) => chosen.has(unit) && unit.node.type !== 'ExportNamedDeclaration')
      .map((unit) => cut(source, unit.node, loaders, offered))
      .join('\n');
  const loads = kept.map(([name, node]) => {
    const { value } = node.properties.find((property) => property.key.name === 'load');
    for (const each of identifiers(value)) if (shell.has(byName.get(each))) shared.push(...byName.get(each).names);
    return `${JSON.stringify(name)}: ${source.slice(value.start, value.end)}`;
  });
  const imported = [...new Set(shared)].join(', ');
  const own = exported.filter((s) => PUBLIC.includes(s.exported.name)).map((s) => `${s.local.name} as ${s.exported.name}`);
  return {
    shell: `${textOf(shell)}\nexport { ${own.join(', ')} };\nexport { ${imported} };\n`,
    tools: `import { ${imported} } from 'just-bash-shell';\n${textOf(tools)}\nexport const loads = { ${loads.join(', ')} };\n`,
  };
}

/** What `sandbox/shell` imports. */
const PUBLIC = ['Bash', 'InMemoryFs', 'defineCommand'];

/** `{ name: "cat", load: async () => … }` */
const isLoader = (node) =>
  node.type === 'ObjectExpression' &&
  node.properties.some((property) => property.key?.name === 'load') &&
  node.properties.some((property) => property.key?.name === 'name' && typeof property.value.value === 'string');

/** The text of a statement; in it, commands that are offered are loaded from the tools, and the others are gone. */
function cut(source, statement, loaders, offered) {
  let text = '';
  let at = statement.start;
  for (const [name, node] of [...loaders].sort(([, a], [, b]) => a.start - b.start)) {
    if (node.start < at || node.end > statement.end) continue;
    text += source.slice(at, node.start);
    at = node.end;
    if (offered.includes(name))
      text += `{ name: ${JSON.stringify(name)}, load: async () => (await import('just-bash-tools')).loads[${JSON.stringify(name)}]() }`;
    // A hole in a list would be an entry without a name.
    else if (source[at] === ',') at += 1;
  }
  return text + source.slice(at, statement.end);
}

function declared(node) {
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') return [node.id.name];
  if (node.type === 'ImportDeclaration') return node.specifiers.map((specifier) => specifier.local.name);
  return node.type === 'VariableDeclaration' ? node.declarations.flatMap((each) => pattern(each.id)) : [];
}

function pattern(node) {
  if (node?.type === 'Identifier') return [node.name];
  if (node?.type === 'ObjectPattern') return node.properties.flatMap((each) => pattern(each.value ?? each.argument));
  return node?.type === 'ArrayPattern' ? node.elements.flatMap(pattern) : [];
}

/** Whatever is used by these and not in `except`, added to `found`. Names that a function declares again count as uses. */
function reach(units, found, except = new Set()) {
  const waiting = [...units];
  for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
    if (found.has(unit) || except.has(unit)) continue;
    found.add(unit);
    waiting.push(...unit.uses);
  }
  return found;
}

function identifiers(node) {
  const names = [];
  walk(node, (each) => {
    if (each.type === 'Identifier') names.push(each.name);
    return true;
  });
  return names;
}

/** Nodes that stand for a value: names of members and keys are none. `visit` tells whether to go on inside. */
function walk(node, visit) {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, visit);
    return;
  }
  if (typeof node?.type !== 'string' || !visit(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'object' || value === null) continue;
    const named = (key === 'property' && node.type === 'MemberExpression') || (key === 'key' && 'value' in node);
    if (!named || node.computed) walk(value, visit);
  }
}
