import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { z } from 'astro/zod';
import { readProjectFiles } from '../../../sandbox/host/node/project-files.ts';
import { bilingual } from '../../site/bilingual.ts';
import { readYaml } from '../../site/yaml-data.ts';

const FOLDER = 'content/samples';

const schema = z.strictObject({
  order: z.number().int().positive(),
  /** The lesson whose project it is; without, its own folder has one. */
  lesson: z.string().min(1).optional(),
  about: bilingual,
});

/** A ready project, as the build knows it. */
export interface SampleData {
  readonly name: string;
  readonly about: z.infer<typeof bilingual>;
  /** Where its files are. */
  readonly folder: string;
  readonly classes: number;
  readonly packages: number;
}

/**
 * Every ready project, in their order.
 * @throws Error that names file and field, or the folder that holds no project
 */
export function readSamples(): readonly SampleData[] {
  const names = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}/sample.yaml`));
  return names
    .map((name) => ({ ...readYaml(`samples/${name}/sample.yaml`, schema), name }))
    .sort((a, b) => a.order - b.order)
    .map(({ name, lesson, about }) => {
      const folder = lesson === undefined ? `${FOLDER}/${name}/project` : `content/lessons/${lesson}/project`;
      if (!existsSync(folder)) throw new Error(`${FOLDER}/${name}/sample.yaml: there is no project at ${folder}.`);
      const java = readProjectFiles(folder).flatMap(({ path }) => (path.endsWith('.java') ? [path] : []));
      return {
        name,
        about,
        folder,
        classes: java.length,
        packages: new Set(java.map((path) => path.slice(0, path.lastIndexOf('/')))).size,
      };
    });
}

/** The files of a sample by their path in the project, as the page fetches them. */
export function samplePack({ folder }: SampleData): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return JSON.stringify(Object.fromEntries(readProjectFiles(folder).map(({ path, bytes }) => [path, decoder.decode(bytes)])));
}

/** With the content's hash in its name, so that browsers may keep it for good. */
export const samplePackName = (sample: SampleData): string =>
  `sample-${sample.name}.${createHash('sha256').update(samplePack(sample)).digest('base64url').slice(0, 8)}`;

export const sampleAddress = (sample: SampleData): string => `/_astro/${samplePackName(sample)}.json`;
