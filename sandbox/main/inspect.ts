import type { Files } from '../host/files.ts';
import { relativePath, resolvePath } from '../host/paths.ts';
import { lineAndColumn, type Diagnostic } from '../java/index.ts';
import { ModelProblems } from '../maven/problem.ts';
import { projectSources } from '../maven/project-sources.ts';
import { parseElements, XmlProblem } from '../maven/xml.ts';
import type { Inspection, Requests } from '../protocol/messages.ts';
import type { Runtime } from './runtime.ts';
import { HOME } from './simulated-machine.ts';

type InspectRequest = Requests['inspect']['params'];

const NOTHING: Inspection = { diagnostics: [], completions: null };

/** What the editor asks of a file as it stands in the editor, saved or not. */
export function createInspector(files: Files, { java, library }: Runtime): (request: InspectRequest) => Inspection {
  return ({ path, text, want, offset = 0 }) => {
    const file = resolvePath(HOME, path);
    if (file.endsWith('/pom.xml')) return want === 'diagnostics' ? { ...NOTHING, diagnostics: inspectXml(text) } : NOTHING;
    if (!file.endsWith('.java')) return NOTHING;
    try {
      const around = projectSources(file, { files, home: HOME, libraryJar: (artifactId) => library.jar(artifactId) });
      if (!around) return NOTHING;
      const asked = relativePath(around.project.sourceDirectory, file);
      const own = { ...around.sources.find((source) => source.path === asked), path: asked, text };
      const others = around.sources.filter((source) => source.path !== asked);
      if (want === 'completion') return { ...NOTHING, completions: java.complete(own, offset, others, around.classPath) };
      const { diagnostics } = java.compile([...others, own], around.classPath);
      return { ...NOTHING, diagnostics: diagnostics.filter((diagnostic) => diagnostic.source.path === own.path).map(toInspection) };
    } catch (error) {
      // A pom.xml that cannot be read: its own inspection says so.
      if (error instanceof ModelProblems) return NOTHING;
      throw error;
    }
  };
}

/** The same, with a mistake in a pom.xml told in Maven's words. */
export async function inMavensWords({ path, text }: InspectRequest, inspection: Inspection): Promise<Inspection> {
  if (!path.endsWith('pom.xml') || inspection.diagnostics.length === 0) return inspection;
  const { readModel } = await import('../maven/reading/model-reader.ts');
  const { strict, lenient } = readModel(text);
  // What is not well-formed matters more here than an element that is not known.
  const problem = lenient ?? strict;
  return problem ? { ...inspection, diagnostics: [problemAt(text, problem)] } : inspection;
}

function toInspection({ severity, message, details, source, offset }: Diagnostic): Inspection['diagnostics'][number] {
  // The word at the caret, so that the editor has something to underline; javac points at the dot before a member.
  const word = /^(?:\.\s*)?[\w$]+/.exec(source.text.slice(offset))?.[0].length ?? 1;
  return {
    severity,
    message: [message, ...details].join('\n'),
    from: offset,
    to: Math.min(source.text.length, offset + word),
    line: lineAndColumn(source.text, offset).line,
  };
}

function inspectXml(text: string): Inspection['diagnostics'] {
  try {
    parseElements(text);
    return [];
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    return [problemAt(text, error)];
  }
}

/** A problem of a whole line. */
function problemAt(
  text: string,
  { message, line }: { readonly message: string; readonly line: number },
): Inspection['diagnostics'][number] {
  const lines = text.split('\n');
  const from = Math.min(
    text.length,
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0),
  );
  return { severity: 'error', message, from, to: Math.min(text.length, from + (lines[line - 1]?.length ?? 0)), line };
}
