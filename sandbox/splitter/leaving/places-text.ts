import type { SplitTrace } from '../../protocol/split.ts';
import type { Bilingual, Language } from '../../protocol/text.ts';
import type { Detection } from './detect.ts';

/** What each kind of place does, for a count or a heading. */
export const HARMS: Readonly<Record<SplitTrace['harm'], Bilingual>> = {
  keeps: { en: 'keep the class loader of an uninstalled module', zh: '会在卸载后占住模块的类加载器' },
  shared: { en: 'act on the whole JVM', zh: '作用于整个 JVM' },
  base: { en: 'harm only in classes that come from the base', zh: '只在类来自基座时有害' },
};

export const say = (text: Bilingual, language: Language): string => (language === 'en' ? text.en : text.zh);

/** Which places of a harm are left out of the list unless asked for: they are worth a look, no alarm. */
export const isAlarm = ({ harm }: SplitTrace): boolean => harm !== 'base';

/** A paragraph for each place: where, what stands there, why it harms, what to do. */
export const placesText = (traces: readonly SplitTrace[], language: Language): readonly string[] =>
  traces.map(({ file, line, code, why, cure }) => `${file}:${line}\n  ${code}\n  ${say(why, language)}\n  → ${say(cure, language)}\n`);

/** A line that counts them. */
export function countText({ types, traces }: Detection, language: Language): string {
  const en = language === 'en';
  const count = (harm: SplitTrace['harm']): number => traces.filter((one) => one.harm === harm).length;
  const [keeps, shared, base] = [count('keeps'), count('shared'), count('base')];
  const more = base === 0 ? '' : en ? ` That ${HARMS.base.en}: ${base}.` : `另有 ${base} 处${HARMS.base.zh}。`;
  return en
    ? `${types} types read. Places that ${HARMS.keeps.en}: ${keeps}; that ${HARMS.shared.en}: ${shared}.${more}\n`
    : `读取了 ${types} 个类型。${keeps} 处${HARMS.keeps.zh}，${shared} 处${HARMS.shared.zh}。${more}\n`;
}
