/** Something wrong with a pom.xml, as Maven reports it before it builds anything. */
export interface ModelProblem {
  readonly severity: 'FATAL' | 'ERROR' | 'WARNING';
  /** Maven's words, without place. */
  readonly message: string;
  readonly pomFile: string;
  /** The file that its place is told with, where that is not plain. */
  readonly source?: string | undefined;
  /** `group:artifact:version` as far as it is known. */
  readonly project: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The exception that Maven's help page is named after: `ModelParseException`, … */
  readonly help: string | undefined;
}

export class ModelProblems extends Error {
  readonly problems: readonly ModelProblem[];
  constructor(problems: readonly ModelProblem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'ModelProblems';
    this.problems = problems;
  }
}

/** A goal that failed: what stands behind `Failed to execute goal …: `. */
export class MojoFailure extends Error {
  /** Lines that follow the first, each printed with `[ERROR] `. */
  readonly details: readonly string[];
  readonly kind:
    | 'MojoFailureException'
    | 'MojoExecutionException'
    | 'DependencyResolutionException'
    | 'PluginResolutionException'
    | 'NoPluginFoundForPrefixException'
    | 'LifecyclePhaseNotFoundException';
  constructor(message: string, kind: MojoFailure['kind'], details: readonly string[] = []) {
    super(message);
    this.name = 'MojoFailure';
    this.kind = kind;
    this.details = details;
  }
}
