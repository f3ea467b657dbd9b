import { writeEffectivePom } from '../effective-pom.ts';
import type { ModelProblem } from '../problem.ts';
import type { Project } from '../project.ts';
import type { Element } from '../xml.ts';
import { readModel } from './model-reader.ts';
import { validate } from './validator.ts';

/** What Maven says of a pom.xml by itself, or writes of it. It is loaded with the first that is not an everyday one. */
export interface PomReading {
  /** Of its text: a FATAL problem where it cannot be read at all. */
  ofText(text: string, pomFile: string): ModelProblem | undefined;
  ofModel(project: Element, pomFile: string): readonly ModelProblem[];
  /** The text of `help:effective-pom`. */
  effectivePom(project: Project): string;
}

export const pomReading: PomReading = {
  ofText(text, pomFile) {
    const { strict, lenient } = readModel(text);
    if (!strict) return undefined;
    const at = { pomFile, project: '', line: strict.line, column: strict.column };
    if (strict.atEnd)
      return {
        ...at,
        severity: 'FATAL',
        message: `Non-readable POM ${pomFile}: ${strict.message}`,
        line: undefined,
        column: undefined,
        help: undefined,
      };
    if (lenient)
      return { ...at, severity: 'FATAL', message: `Non-parseable POM ${pomFile}: ${strict.message}`, help: 'ModelParseException' };
    return {
      ...at,
      severity: 'ERROR',
      message: `Malformed POM ${pomFile}: ${strict.message}`,
      source: pomFile,
      help: 'ModelParseException',
    };
  },
  ofModel: validate,
  effectivePom: writeEffectivePom,
};
