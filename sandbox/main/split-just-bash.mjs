import { parse } from 'acorn';

/**
 * just-bash comes as one file with every command in it; each command is behind a `load` function. This cuts it in
 * modules: the shell itself, its regular expressions, and one for each group of commands that the trial offers, which is
 * loaded with the first of them. What belongs to other commands is left out.
 *
 * The library of regular expressions (RE2) is a quarter of the shell. Until its module has been loaded, the few patterns
 * that a plain command line needs are the platform's; `shell/patterns.ts` tells for which lines that does.
 *
 * @param {string} source just-bash's `browser.js`
 * @param {Readonly<Record<string, readonly string[]>>} groups names of the commands to keep; a group may use what those
 *   before it have
 * @returns {Readonly<Record<string, string>>} ES modules by name, `shell`, `regex` and the groups, which import each other
 *   as `just-bash-` and the name
 */
export function splitJustBash(source, groups) {
  const groupOf = new Map(Object.entries(groups).flatMap(([group, names]) => names.map((name) => [name, group])));
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
  const regex = findRegex(units, source);
  const instead = new Map([...regex.inShell, letMessagesIn(units, source)]);
  const shell = reach(
    [
      ...units.filter((unit) => unit.always),
      ...exported.filter((s) => PUBLIC.includes(s.exported.name)).map((s) => byName.get(s.local.name)),
    ],
    new Set(),
  );
  /** Modules so far, each with what it has and which names the later ones want of it. */
  const modules = [{ name: 'shell', units: shell, wanted: new Set(), loads: [] }];
  for (const group of Object.keys(groups)) {
    const before = new Set(modules.flatMap(({ units: own }) => [...own]));
    const own = new Set();
    const used = new Set();
    const loads = [];
    for (const [name, node] of loaders) {
      if (groupOf.get(name) !== group) continue;
      for (const each of identifiers(node)) {
        if (!byName.has(each)) continue;
        used.add(byName.get(each));
        reach([byName.get(each)], own, before);
      }
      const { value } = node.properties.find((property) => property.key.name === 'load');
      loads.push(`${JSON.stringify(name)}: ${source.slice(value.start, value.end)}`);
    }
    for (const unit of own) for (const each of unit.uses) used.add(each);
    const imports = modules.map((module) => {
      const names = [...used].filter((unit) => module.units.has(unit)).flatMap((unit) => unit.names);
      for (const each of names) module.wanted.add(each);
      return names.length === 0 ? '' : `import { ${names.join(', ')} } from 'just-bash-${module.name}';\n`;
    });
    // The shell's commands have real regular expressions.
    imports.push("import 'just-bash-regex';\n");
    modules.push({ name: group, units: own, wanted: new Set(), loads, imports: imports.join('') });
  }
  const textOf = (chosen) =>
    units
      .filter((unit) => chosen.has(unit) && unit.node.type !== 'ExportNamedDeclaration')
      .map((unit) => instead.get(unit) ?? cut(source, unit.node, loaders, groupOf))
      .join('\n');
  const own = exported.filter((s) => PUBLIC.includes(s.exported.name)).map((s) => `${s.local.name} as ${s.exported.name}`);
  for (const unit of regex.unit.uses) if (unit !== regex.unit) for (const name of unit.names) modules[0].wanted.add(name);
  const uses = [...regex.unit.uses].filter((unit) => unit !== regex.unit).flatMap((unit) => unit.names);
  const regexModule =
    `import { ${[...uses, TAKE].join(', ')} } from 'just-bash-shell';\n${source.slice(regex.unit.node.start, regex.unit.node.end)}\n` +
    `${regex.begin}();\n${TAKE}([${regex.unit.names.join(', ')}]);\n`;
  return Object.fromEntries([
    ['regex', regexModule],
    ...modules.map(({ name, units: chosen, wanted, loads, imports = '' }) => [
      name,
      `${imports}${textOf(chosen)}\nexport { ${[...wanted].join(', ')} };\n` +
        (name === 'shell' ? `export { ${own.join(', ')} };\n` : `export const loads = { ${loads.join(', ')} };\n`),
    ]),
  ]);
}

/** By which the module of regular expressions hands them to the shell. */
const TAKE = 'takeRegularExpressions';

/**
 * The one statement that declares RE2, and what stands for it in the shell: the same names, empty at first, and a maker of
 * regular expressions that takes the platform's while they are.
 */
function findRegex(units, source) {
  const text = (node) => source.slice(node.start, node.end);
  const [unit, ...others] = units.filter(({ node }) => text(node).includes('static translateRegExp('));
  const compiled = unit && /([\w$]+)=class(?: [\w$]+)?\{(?:(?!=class).)*static translateRegExp\(/s.exec(text(unit.node))?.[1];
  const begin = unit?.names.at(-1);
  const wrappers = units.find((each) => each !== unit && each.uses.has(unit) && text(each.node).includes('_nativeRegex'));
  const platform = wrappers && /([\w$]+)=class\{_regex;/.exec(text(wrappers.node))?.[1];
  const maker = units.find(({ node }) => {
    const made = node.type === 'FunctionDeclaration' && node.body.body[0]?.argument;
    return made?.type === 'NewExpression' && wrappers?.names.includes(made.callee.name) && made.arguments.length === 3;
  });
  if (!compiled || !begin || !platform || !maker || others.length > 0)
    throw new Error('just-bash has its regular expressions in another way than before: look at split-just-bash.mjs.');
  const { id, params, body } = maker.node;
  const [pattern, flags] = params.map((param) => param.name ?? param.left.name);
  const names = unit.names.join(', ');
  const helpTexts = findHelpTexts(units, text);
  return {
    unit,
    begin,
    inShell: new Map([
      [helpTexts.unit, helpTexts.without],
      [unit, `var ${names};\n${begin} = () => {};\nexport function ${TAKE}(taken) { [${names}] = taken; }`],
      [
        maker,
        `function ${id.name}(${params.map(text).join(',')}){if(!${compiled})return new ${platform}(new RegExp(${pattern},${flags}));${text(body.body[0])}}`,
      ],
    ]),
  };
}

/** Milliseconds that awk, sed and jq work before they let messages in. */
const TURN = 20;

/**
 * The one function through which awk, sed and jq await each of their steps. They await what is there already, by the thousand,
 * and no message comes in between: it waits for a turn of the engine now and then, in which Ctrl-C is heard.
 */
function letMessagesIn(units, source) {
  const steps = units.filter(({ node }) => source.slice(node.start, node.end).includes('(pre-await)`)'));
  const text = steps[0] && source.slice(steps[0].node.start, steps[0].node.end);
  const [, before, after] = /^(async function [^{]+\{.*?)(let [\w$]+=await .*)$/s.exec(text ?? '') ?? [];
  if (steps.length !== 1 || after === undefined)
    throw new Error('just-bash awaits the steps of awk in another way than before: look at split-just-bash.mjs.');
  const turn = `if(performance.now()-stepsSince>${TURN}){await new Promise(go=>setTimeout(go));stepsSince=performance.now()}`;
  return [steps[0], `var stepsSince=0;\n${before}${turn}${after}`];
}

/** What bash's `help` says of each builtin: the trial has a `help` of its own. */
function findHelpTexts(units, text) {
  for (const unit of units) {
    let without;
    walk(unit.node, (node) => {
      if (node.type === 'NewExpression' && text(node).startsWith('new Map([[":",[": [arguments]"'))
        without = text(unit.node).replace(text(node), () => 'new Map()');
      return without === undefined;
    });
    if (without !== undefined) return { unit, without };
  }
  throw new Error('just-bash has its help in another form than before: look at split-just-bash.mjs.');
}

/** What `sandbox/shell` imports. */
const PUBLIC = ['Bash', 'InMemoryFs', 'defineCommand'];

/** `{ name: "cat", load: async () => … }` */
const isLoader = (node) =>
  node.type === 'ObjectExpression' &&
  node.properties.some((property) => property.key?.name === 'load') &&
  node.properties.some((property) => property.key?.name === 'name' && typeof property.value.value === 'string');

/** The text of a statement; in it, commands that are offered are loaded from their group, and the others are gone. */
function cut(source, statement, loaders, groupOf) {
  let text = '';
  let at = statement.start;
  for (const [name, node] of [...loaders].sort(([, a], [, b]) => a.start - b.start)) {
    if (node.start < at || node.end > statement.end) continue;
    text += source.slice(at, node.start);
    at = node.end;
    if (groupOf.has(name))
      text += `{ name: ${JSON.stringify(name)}, load: async () => (await import('just-bash-${groupOf.get(name)}')).loads[${JSON.stringify(name)}]() }`;
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
