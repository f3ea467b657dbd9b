/** Lists of lines by version, each but the first as what changed since the one before it: lines taken out, and lines put in. */
export interface PackedVersions {
  readonly first: readonly string[];
  /** `[version, out, in]`; the first version takes nothing out and puts nothing in. */
  readonly versions: readonly (readonly [version: string, out: readonly number[], put: readonly string[]])[];
}

export interface VersionLines {
  readonly version: string;
  readonly lines: readonly string[];
}

/** The order of lines is kept where they stay; new ones come last. */
export function packVersions(versions: readonly VersionLines[]): PackedVersions {
  const [first] = versions;
  let before = first?.lines ?? [];
  return {
    first: before,
    versions: versions.map(({ version, lines }) => {
      const now = new Set(lines);
      const earlier = new Set(before);
      const out = before.flatMap((line, index) => (now.has(line) ? [] : [index]));
      const put = lines.filter((line) => !earlier.has(line));
      before = [...before.filter((line) => now.has(line)), ...put];
      return [version, out, put] as const;
    }),
  };
}

/** The lines of a version; undefined for one that is not there. */
export function unpackVersion({ first, versions }: PackedVersions, wanted: string): readonly string[] | undefined {
  let lines = first;
  for (const [version, out, put] of versions) {
    const gone = new Set(out);
    lines = [...lines.filter((_line, index) => !gone.has(index)), ...put];
    if (version === wanted) return lines;
  }
  return undefined;
}
