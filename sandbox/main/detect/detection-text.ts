import type { LibraryFinding } from '../../evaluation/measured-libraries.ts';
import type { Packaging } from '../../evaluation/packaging.ts';
import type { Bilingual, Language } from '../../protocol/text.ts';
import type { Detection } from '../../splitter/index.ts';

type Trace = Detection['traces'][number];
type Harm = Trace['harm'];

/** What each kind of place does, for a count or a heading. */
export const HARMS: Readonly<Record<Harm, Bilingual>> = {
  keeps: { en: 'keep the class loader of an uninstalled module', zh: '会在卸载后占住模块的类加载器' },
  shared: { en: 'act on the whole JVM', zh: '作用于整个 JVM' },
  base: { en: 'harm only in classes that come from the base', zh: '只在类来自基座时有害' },
};

export const say = (text: Bilingual, language: Language): string => (language === 'en' ? text.en : text.zh);

/** Which places of a harm are left out of the list unless asked for: they are worth a look, no alarm. */
export const isAlarm = ({ harm }: Trace): boolean => harm !== 'base';

/**
 * What `npm run detect` prints: places by file, each with why it harms and what to do, libraries with a measured level, and
 * a line that counts them.
 * @param all whether places that harm only in the base are listed, too
 */
export function detectionText(
  { types, traces }: Detection,
  language: Language,
  libraries: readonly LibraryFinding[] = [],
  all = false,
): string {
  const en = language === 'en';
  const places = traces
    .filter((trace) => all || isAlarm(trace))
    .map(({ file, line, code, why, cure }) => `${file}:${line}\n  ${code}\n  ${say(why, language)}\n  → ${say(cure, language)}\n`);
  const measured = libraries.map((finding) => {
    const { title, text, cure } = librarySentence(finding, language);
    return `${finding.file}:${finding.line}\n  ${title}\n  ${text}\n${cure === '' ? '' : `  → ${cure}\n`}`;
  });
  const count = (harm: Harm): number => traces.filter((one) => one.harm === harm).length;
  const [keeps, shared, base] = [count('keeps'), count('shared'), count('base')];
  const more = base === 0 ? '' : en ? ` That ${HARMS.base.en}: ${base}.` : `另有 ${base} 处${HARMS.base.zh}。`;
  const counted = en
    ? `${types} types read. Places that ${HARMS.keeps.en}: ${keeps}; that ${HARMS.shared.en}: ${shared}.${more}\n`
    : `读取了 ${types} 个类型。${keeps} 处${HARMS.keeps.zh}，${shared} 处${HARMS.shared.zh}。${more}\n`;
  return [...places, ...measured, counted].join('\n');
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
