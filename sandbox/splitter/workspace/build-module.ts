import type { Pom } from '../../maven/pom.ts';
import type { Element } from '../../maven/xml.ts';

/** A library that a part of the application is built with. The version is undefined where a pom outside the project manages it. */
export interface Library {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string | undefined;
  readonly scope: string;
}

/** A pom.xml of the project: as written, with its place in the text, and as it is with its parents in the project. */
export interface PomFile {
  readonly path: string;
  readonly text: string;
  readonly element: Element;
  readonly own: Pom;
  /** Inherited and with its properties put in; what a parent outside the project says is missing. */
  readonly effective: Pom;
  /** The parent's path, where the parent lies in the project. */
  readonly parent: string | undefined;
}

/** One part that a build makes a jar of: a Maven module, a Gradle project, or a source folder that no build file names. */
export interface BuildModule {
  readonly tool: 'maven' | 'gradle' | 'none';
  /** Relative to the project; empty for its root. */
  readonly directory: string;
  readonly name: string;
  readonly pom: PomFile | undefined;
  /** Folders, each with a slash at its end. */
  readonly main: readonly string[];
  readonly test: readonly string[];
  readonly resources: readonly string[];
  readonly libraries: readonly Library[];
  /** Directories of the parts of this project that it is built with, at any distance. */
  readonly needs: ReadonlySet<string>;
  /** Spring Boot's version; undefined where nothing in the project tells it. */
  readonly boot: string | undefined;
}

/** `a/b` below the directory `directory`. */
export function below(directory: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${directory}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

export function directoryOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
