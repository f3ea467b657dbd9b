import type { LibraryFinding } from '../../evaluation/measured-libraries.ts';
import type { Packaging } from '../../evaluation/packaging.ts';
import type { Language } from '../../protocol/text.ts';
import type { Detection } from '../../splitter/index.ts';
import { countText, isAlarm, placesText, say } from '../../splitter/leaving/places-text.ts';

/**
 * What `npm run detect` prints: places by file, each with why it harms and what to do, libraries with a measured level, and
 * a line that counts them.
 * @param all whether places that harm only in the base are listed, too
 */
export function detectionText(detection: Detection, language: Language, libraries: readonly LibraryFinding[] = [], all = false): string {
  const places = placesText(
    detection.traces.filter((trace) => all || isAlarm(trace)),
    language,
  );
  const measured = libraries.map((finding) => {
    const { title, text, cure } = librarySentence(finding, language);
    return `${finding.file}:${finding.line}\n  ${title}\n  ${text}\n${cure === '' ? '' : `  → ${cure}\n`}`;
  });
  return [...places, ...measured, countText(detection, language)].join('\n');
}

/** What was measured of a library that a pom names, as sentences. */
export function librarySentence(
  { library, version, run, fixed, other, description, springBoot }: LibraryFinding,
  language: Language,
): { readonly title: string; readonly text: string; readonly cure: string } {
  const en = language === 'en';
  const measured = run.library ?? description.title;
  const how = (packaging: Packaging): string =>
    packaging === 'own' ? (en ? 'packed in the module' : '打包在模块里') : en ? 'from the base' : '来自基座';
  const apart = run.apart === false ? (en ? ', two modules disturb each other' : '，两个模块相互干扰') : '';
  const held = run.held[0]?.root;
  const by = held === undefined ? '' : en ? `; held by ${held}` : `；占住它的是 ${held}`;
  const otherwise = other ? (en ? ` ${how(other.packaging)}: ${other.level}.` : `${how(other.packaging)}：${other.level}。`) : '';
  const text = en
    ? `Measured on ${run.date} with ${measured}, Spring Boot ${springBoot}, ${how(run.packaging)}: ${run.level}${apart}${by}.${otherwise.replace(/^ ./, (start) => start.toUpperCase())}`
    : `${run.date} 以 ${measured}、Spring Boot ${springBoot} 测得，${how(run.packaging)}：${run.level}${apart}${by}。${otherwise}`;
  const { fix } = description;
  const cure = fix && fixed ? `${say(fix.says, language)} (${run.level} → ${fixed.level})` : '';
  return { title: `${library}${version === undefined ? '' : `:${version}`}`, text, cure };
}
