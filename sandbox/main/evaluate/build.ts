import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withFix, type Description } from '../../evaluation/description.ts';
import { generate, type BasePlan, type ModulePlan } from '../../evaluation/generate.ts';
import { PACKAGINGS, type Packaging } from '../../evaluation/packaging.ts';
import type { LessonSample } from '../../evaluation/sample.ts';
import { lessonFiles } from './lesson-project.ts';

/** The description whose module uses nothing. */
export const CONTROL = 'control';
const LEAN = 'base-lean';

export interface Archives {
  readonly base: string;
  readonly module: string;
  /** The same module under another name; undefined where there is none. */
  readonly twin?: string;
}

/** Builds bases and modules with Maven, all in one run; what the folder has from before is taken as it is. */
export class Builder {
  readonly #folder: string;
  /** What Maven printed last. */
  #printed = '';

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(path.join(folder, 'jars'), { recursive: true });
  }

  /** One that cannot be built does not keep the others from it: `archives` tells. */
  build(control: Description, descriptions: readonly Description[], packagings: readonly Packaging[] = PACKAGINGS): void {
    const bases = (packagings.includes('shared') ? descriptions : []).map(({ name, dependencies, base }): BasePlan => ({
      name: `base-${name}`,
      libraries: dependencies,
      properties: base,
    }));
    const modules = descriptions.flatMap((description) => [
      ...modulesOf(description, description.name, packagings),
      ...(description.fix ? modulesOf(withFix(description), fixedName(description), packagings) : []),
    ]);
    this.#maven(
      [{ name: LEAN, libraries: [], properties: '' }, ...bases],
      [{ description: control, packaging: 'shared', name: CONTROL }, ...modules],
    );
  }

  /** @throws Error with what Maven said, where one could not be built */
  archives(description: Description, fixed: boolean, packaging: Packaging): Archives {
    const name = `${fixed ? fixedName(description) : description.name}-${packaging}`;
    return {
      base: this.#built(packaging === 'own' ? LEAN : `base-${description.name}`),
      module: this.#built(name),
      twin: this.#built(`${name}-twin`),
    };
  }

  /** Builds a lesson's project by itself, base and module. @throws Error with what Maven said */
  lesson(sample: LessonSample): Archives {
    // A module's name is that of its archive's file.
    const [base, module] = [`${sample.name}/base`, `${sample.name}/${sample.module}`];
    if (!existsSync(this.#jar(module))) {
      const project = path.join(this.#folder, 'lesson', sample.name);
      for (const [file, bytes] of lessonFiles(sample)) {
        mkdirSync(path.join(project, path.dirname(file)), { recursive: true });
        writeFileSync(path.join(project, file), bytes);
      }
      this.#mvn(project);
      mkdirSync(path.dirname(this.#jar(base)), { recursive: true });
      this.#take(path.join(project, 'base', 'target', 'base-1.0.0.jar'), base);
      this.#take(path.join(project, sample.module, 'target', `${sample.module}-1.0.0-ark-biz.jar`), module);
    }
    return { base: this.#built(base), module: this.#built(module) };
  }

  control(): string {
    return this.#built(CONTROL);
  }

  #jar(name: string): string {
    return path.join(this.#folder, 'jars', `${name}.jar`);
  }

  #built(name: string): string {
    if (existsSync(this.#jar(name))) return this.#jar(name);
    const lines = this.#printed.split('\n').filter((line) => line.includes(`/${name}/`) || line.includes(` ${name}:`));
    throw new Error(
      `${name} could not be built.\n${(lines.length > 0 ? lines : this.#printed.split('\n').slice(-20)).slice(0, 20).join('\n')}`,
    );
  }

  #maven(bases: readonly BasePlan[], modules: readonly ModulePlan[]): void {
    const missing = <T extends { readonly name: string }>(plans: readonly T[]): readonly T[] =>
      plans.filter(({ name }) => !existsSync(this.#jar(name)));
    const [newBases, newModules] = [missing(bases), missing(modules)];
    if (newBases.length + newModules.length === 0) return;
    const project = path.join(this.#folder, 'project');
    rmSync(project, { recursive: true, force: true });
    for (const { path: file, text } of generate(newBases, newModules)) {
      mkdirSync(path.join(project, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(project, file), text);
    }
    this.#mvn(project);
    for (const { name } of newBases) this.#take(path.join(project, name, 'target', `${name}-1.0.0.jar`), name);
    for (const { name } of newModules) this.#take(path.join(project, name, 'target', `${name}-1.0.0-ark-biz.jar`), name);
  }

  #mvn(project: string): void {
    const { stdout, stderr, error } = spawnSync('mvn', ['-q', '-B', '-ntp', '--fail-at-end', '-DskipTests', 'package'], {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (error) throw error;
    this.#printed = `${stdout}${stderr}`;
  }

  #take(built: string, name: string): void {
    if (existsSync(built)) renameSync(built, this.#jar(name));
  }
}

const fixedName = ({ name }: Description): string => `${name}-fixed`;

const modulesOf = (description: Description, label: string, packagings: readonly Packaging[]): readonly ModulePlan[] =>
  packagings.flatMap((packaging) =>
    [`${label}-${packaging}`, `${label}-${packaging}-twin`].map((name): ModulePlan => ({ description, packaging, name })),
  );
