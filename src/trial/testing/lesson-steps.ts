import { languages, type Language } from '../../site/locale.ts';
import { checkInSandbox } from '../check-schema.ts';
import type { Engine } from '../engine/engine.ts';
import { PROJECT } from '../lesson-place.ts';
import { lessonProject } from '../lesson-project.ts';
import { localise, readLessons, type LessonSource } from '../lesson.ts';
import { Project } from '../progress/project.ts';
import { Session } from '../session.ts';

export interface StepPlace {
  readonly language: Language;
  readonly source: LessonSource;
  readonly id: string;
  /** From 0. */
  readonly step: number;
}

/** The steps of a lesson. */
export const placesOf = (source: LessonSource, language: Language): readonly StepPlace[] =>
  source.steps.map(({ id }, step) => ({ language, source, id, step }));

/** Every step of every lesson, in both languages. */
export const stepPlaces: readonly StepPlace[] = languages.flatMap((language) =>
  readLessons().flatMap((source) => placesOf(source, language)),
);

/** The facts that a step's text relies on, as the sandbox is asked. */
export const factsOf = ({ source, step }: StepPlace) => (source.steps[step]?.holds ?? []).map(checkInSandbox);

/** The facts of the step that do not hold in the sandbox, with what was found instead. */
export async function missingFacts(place: StepPlace, engine: Engine): Promise<readonly string[]> {
  const facts = factsOf(place);
  const results = await engine.ask('check', { checks: facts });
  return facts.flatMap((fact, at) => {
    const result = results[at];
    return result?.passed === true ? [] : [`${place.source.name} ${place.id}: ${JSON.stringify(fact)} ${result?.found.en ?? ''}`];
  });
}

/** Comes to a step as a visitor does by its address; `kept`: the files of an earlier visit. */
export async function enterStep(
  { language, source, step }: StepPlace,
  engine: Engine,
  kept: ReadonlyMap<string, string> | null = null,
  content = 'content',
): Promise<Session> {
  const files = lessonProject(source, content);
  const start = new Map([...files].map(([path, bytes]) => [`${PROJECT}/${path}`, new TextDecoder().decode(bytes)]));
  const session = new Session({
    lesson: localise(source, language, (text) => text),
    project: new Project(PROJECT, start, kept),
    engine,
    language,
    step,
    done: step,
    columns: () => 80,
  });
  await session.open();
  return session;
}
