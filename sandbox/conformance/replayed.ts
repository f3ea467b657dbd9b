/** A set of sample projects, recorded: folders beside this file. */
export interface Recorded {
  /** The projects that its bases were built from. */
  readonly projects: string;
  /** Folders of recordings, each of one runtime. */
  readonly recordings: readonly string[];
}

/** Every recording in these folders is replayed by the tests; a test sees that no other folder holds any. */
export const recorded: readonly Recorded[] = [
  { projects: 'real-base/projects', recordings: ['real-base/recordings-2.1.6', 'real-base/recordings', 'shop-odd/recordings-2.1.6'] },
  { projects: 'clinic/projects', recordings: ['clinic/recordings-2.1.6'] },
  { projects: 'lending/projects', recordings: ['lending/recordings-2.1.6'] },
  { projects: 'depot/projects', recordings: ['depot/recordings-2.1.6'] },
  { projects: 'harbour/projects', recordings: ['harbour/recordings-2.1.6'] },
  { projects: 'weather/projects', recordings: ['weather/recordings-2.1.6'] },
  { projects: 'fair/projects', recordings: ['fair/recordings-2.1.6'] },
  { projects: 'museum/projects', recordings: ['museum/recordings-2.1.6'] },
  { projects: 'rails/projects', recordings: ['rails/recordings-2.1.6'] },
  { projects: 'till/projects', recordings: ['till/recordings-2.1.6'] },
];
