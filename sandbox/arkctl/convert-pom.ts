import {
  parseXml,
  XmlCdata,
  XmlComment,
  XmlDocumentType,
  XmlElement,
  type XmlNode,
  XmlProcessingInstruction,
  XmlText,
} from '@rgrove/parse-xml';
import { entitiesOf } from './sax-problem.ts';

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
type Node = Branch | Leaf | { readonly text: string };

/** A comment, an instruction, a document type, CDATA. */
interface Leaf {
  readonly markup: string;
}

interface Branch {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  nodes: Node[];
}

/** A well-formed pom.xml with what makes its project a module, as the converter of arkctl v0.2.3 writes it. */
export function convertPom(text: string, application: string, versions: Versions | undefined): string {
  const document = parseXml(text, {
    preserveComments: true,
    preserveCdata: true,
    preserveDocumentType: true,
    resolveUndefinedEntity: entitiesOf(text),
  });
  if (!document.root) return text;
  const root = toBranch(document.root);
  const prefix = /^[\w.-]+:/.exec(root.name)?.[0] ?? '';
  addModule(prefix, root, application, versions);
  const nodes = document.children.flatMap((child) => (child instanceof XmlElement ? [root] : toNode(child)));
  return `<?xml version="1.0" encoding="UTF-8"?>\r\n${nodes.map((node) => print(node, '')).join('')}`;
}

/** Elements of its own get the root's prefix; those that are there count where they have it. */
function addModule(prefix: string, root: Branch, application: string, versions: Versions | undefined): void {
  const tree = createTree(prefix);
  const { childOf, setText, element, find } = tree;
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
}

function toBranch(node: XmlElement): Branch {
  return { name: node.name, attributes: Object.entries(node.attributes), nodes: node.children.flatMap(toNode) };
}

function toNode(child: XmlNode): readonly Node[] {
  if (child instanceof XmlElement) return [toBranch(child)];
  if (child instanceof XmlComment) return [{ markup: `<!--${child.content}-->` }];
  if (child instanceof XmlProcessingInstruction) return [{ markup: `<?${child.name}${child.content === '' ? '' : ` ${child.content}`}?>` }];
  if (child instanceof XmlDocumentType) return [{ markup: `<!DOCTYPE ${child.name}>` }];
  if (child instanceof XmlCdata) return [{ markup: `<![CDATA[${child.text}]]>` }];
  return child instanceof XmlText ? [{ text: child.text }] : [];
}

function isBranch(node: Node): node is Branch {
  return 'name' in node;
}

/** What finds and makes elements whose names have a prefix. */
function createTree(prefix: string) {
  /** The child of this name, made at the end where there is none. */
  const childOf = (parent: Branch, name: string): Branch => {
    const known = parent.nodes.filter(isBranch).find((node) => node.name === prefix + name);
    if (known) return known;
    const made: Branch = { name: prefix + name, attributes: [], nodes: [] };
    parent.nodes.push(made);
    return made;
  };
  const setText = (parent: Branch, name: string, text: string): void => {
    childOf(parent, name).nodes = [{ text }];
  };
  const element = (name: string, texts: Readonly<Record<string, string>>): Branch => {
    const made: Branch = { name: prefix + name, attributes: [], nodes: [] };
    for (const [child, text] of Object.entries(texts)) setText(made, child, text);
    return made;
  };
  const textOf = (parent: Branch, name: string): string | undefined => {
    const child = parent.nodes.filter(isBranch).find((node) => node.name === prefix + name);
    return child && ownText(child);
  };
  const find = (parent: Branch, name: string, wanted: { readonly groupId: string; readonly artifactId: string }): Branch | undefined =>
    parent.nodes
      .filter(isBranch)
      .find(
        (node) =>
          node.name === prefix + name && textOf(node, 'groupId') === wanted.groupId && textOf(node, 'artifactId') === wanted.artifactId,
      );
  return { childOf, setText, element, find };
}

function ownText(node: Branch): string {
  return node.nodes
    .map((child) => ('text' in child ? child.text : 'markup' in child ? (/^<!\[CDATA\[(.*)\]\]>$/s.exec(child.markup)?.[1] ?? '') : ''))
    .join('');
}

/** As JDOM prints it prettily: texts trimmed, two blanks a level, lines end as on Windows. */
function print(node: Node, indent: string): string {
  if ('markup' in node) return `${indent}${node.markup}\r\n`;
  if ('text' in node) return node.text.trim() === '' ? '' : `${indent}${escape(node.text.trim())}\r\n`;
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${escapeValue(value)}"`).join('');
  const nodes = node.nodes.filter((child) => !('text' in child) || child.text.trim() !== '');
  if (nodes.length === 0) return `${indent}<${node.name}${attributes} />\r\n`;
  const inline = nodes.every((child) => 'text' in child || ('markup' in child && child.markup.startsWith('<![CDATA[')));
  if (inline) {
    const text = nodes.map((child) => ('text' in child ? escape(child.text.trim()) : 'markup' in child ? child.markup : '')).join('');
    return `${indent}<${node.name}${attributes}>${text}</${node.name}>\r\n`;
  }
  const inside = nodes.map((child) => print(child, `${indent}  `)).join('');
  return `${indent}<${node.name}${attributes}>\r\n${inside}${indent}</${node.name}>\r\n`;
}

function escape(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeValue(text: string): string {
  return escape(text.replaceAll('\n', '\0'))
    .replaceAll('"', '&quot;')
    .replaceAll('\0', '&#xA;')
    .replaceAll(/[\t\r]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}
