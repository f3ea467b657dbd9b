import { parseXml, XmlCdata, XmlComment, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { parseElements, XmlProblem } from '../maven/xml.ts';

/** Versions of Koupleless that the converter found; undefined where its pom does not say one. */
export interface Versions {
  readonly ark: string | undefined;
  readonly runtime: string | undefined;
}

/** What the converter begins with where there is no pom.xml. */
export const EMPTY_POM = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0"
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
    <modelVersion>4.0.0</modelVersion>
    <groupId>com.example</groupId>
    <artifactId>demo-project</artifactId>
    <version>1.0-SNAPSHOT</version>
</project>`;

const STARTER = { groupId: 'com.alipay.sofa.koupleless', artifactId: 'koupleless-app-starter' };
const ARK_PLUGIN = { groupId: 'com.alipay.sofa', artifactId: 'sofa-ark-maven-plugin' };
const BOOT_PLUGIN = { groupId: 'org.springframework.boot', artifactId: 'spring-boot-maven-plugin' };

/** A node that the converter can change: an element, or what is copied as it is. */
type Node = Branch | { readonly comment: string } | { readonly text: string };

interface Branch {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  nodes: Node[];
}

/**
 * A pom.xml with what makes its project a module, as the converter of arkctl v0.2.3 writes it.
 * @throws {XmlProblem}
 */
export function convertPom(text: string, application: string, versions: Versions | undefined): string {
  const root = read(text);
  const properties = childOf(root, 'properties');
  setText(properties, 'sofa.ark.version', versions?.ark ?? '${sofa.ark.version}');
  setText(properties, 'koupleless.runtime.version', versions?.runtime ?? '${revision}');
  const dependencies = childOf(root, 'dependencies');
  if (!find(dependencies, 'dependency', STARTER))
    dependencies.nodes.push(element('dependency', { ...STARTER, version: '${koupleless.runtime.version}' }));
  const plugins = childOf(childOf(root, 'build'), 'plugins');
  let plugin = find(plugins, 'plugin', ARK_PLUGIN);
  if (!plugin) {
    plugin = element('plugin', { ...ARK_PLUGIN, version: '${sofa.ark.version}' });
    const execution = childOf(childOf(plugin, 'executions'), 'execution');
    setText(execution, 'id', 'default-cli');
    setText(childOf(execution, 'goals'), 'goal', 'repackage');
    plugins.nodes.unshift(plugin);
  }
  const configuration = childOf(plugin, 'configuration');
  const settings = {
    skipArkExecutable: 'true',
    outputDirectory: './target',
    bizName: application,
    webContextPath: application,
    declaredMode: 'true',
  };
  for (const [name, value] of Object.entries(settings)) setText(configuration, name, value);
  if (!find(plugins, 'plugin', BOOT_PLUGIN)) plugins.nodes.push(element('plugin', BOOT_PLUGIN));
  return `<?xml version="1.0" encoding="UTF-8"?>\r\n${print(root, '')}`;
}

function read(text: string): Branch {
  // Mistakes are told in the words in which Maven would.
  parseElements(text);
  try {
    const { root } = parseXml(text, { preserveComments: true, preserveCdata: true });
    if (root) return toBranch(root);
    throw new XmlProblem('the file holds no element', 1, 1);
  } catch (error) {
    if (error instanceof XmlError) throw new XmlProblem(error.message, 1, 1);
    throw error;
  }
}

function toBranch(node: XmlElement): Branch {
  const nodes: Node[] = [];
  for (const child of node.children) {
    if (child instanceof XmlElement) nodes.push(toBranch(child));
    else if (child instanceof XmlComment) nodes.push({ comment: child.content });
    else if (child instanceof XmlText || child instanceof XmlCdata) nodes.push({ text: child.text });
  }
  return { name: node.name, attributes: Object.entries(node.attributes), nodes };
}

function isBranch(node: Node): node is Branch {
  return 'name' in node;
}

/** The child of this name, made at the end where there is none. */
function childOf(parent: Branch, name: string): Branch {
  const known = parent.nodes.filter(isBranch).find((node) => node.name === name);
  if (known) return known;
  const made: Branch = { name, attributes: [], nodes: [] };
  parent.nodes.push(made);
  return made;
}

function setText(parent: Branch, name: string, text: string): void {
  childOf(parent, name).nodes = [{ text }];
}

function element(name: string, texts: Readonly<Record<string, string>>): Branch {
  const made: Branch = { name, attributes: [], nodes: [] };
  for (const [child, text] of Object.entries(texts)) setText(made, child, text);
  return made;
}

function find(parent: Branch, name: string, wanted: { readonly groupId: string; readonly artifactId: string }): Branch | undefined {
  return parent.nodes
    .filter(isBranch)
    .find((node) => node.name === name && textOf(node, 'groupId') === wanted.groupId && textOf(node, 'artifactId') === wanted.artifactId);
}

function textOf(parent: Branch, name: string): string | undefined {
  const child = parent.nodes.filter(isBranch).find((node) => node.name === name);
  return child && ownText(child);
}

function ownText(node: Branch): string {
  return node.nodes.map((child) => ('text' in child ? child.text : '')).join('');
}

/** As JDOM prints it prettily: texts trimmed, two blanks a level, lines end as on Windows. */
function print(node: Branch, indent: string): string {
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`).join('');
  const nodes = node.nodes.filter((child) => !('text' in child) || child.text.trim() !== '');
  if (nodes.length === 0) return `${indent}<${node.name}${attributes} />\r\n`;
  if (nodes.every((child) => 'text' in child))
    return `${indent}<${node.name}${attributes}>${escape(ownText(node).trim())}</${node.name}>\r\n`;
  const inside = nodes.map((child) => {
    if (isBranch(child)) return print(child, `${indent}  `);
    return `${indent}  ${'text' in child ? escape(child.text.trim()) : `<!--${child.comment}-->`}\r\n`;
  });
  return `${indent}<${node.name}${attributes}>\r\n${inside.join('')}${indent}</${node.name}>\r\n`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
