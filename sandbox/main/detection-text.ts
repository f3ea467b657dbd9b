import type { Language } from '../protocol/text.ts';
import type { Detection } from '../splitter/index.ts';

/** What `npm run detect` prints: places by file, each with why it harms and what to do, and a line that counts them. */
export function detectionText({ types, traces }: Detection, language: Language): string {
  const en = language === 'en';
  const places = traces.map(
    ({ file, line, code, why, cure }) =>
      `${file}:${line}\n  ${code}\n  ${en ? why.en : why.zh}\n  ${en ? `→ ${cure.en}` : `→ ${cure.zh}`}\n`,
  );
  const keeps = traces.filter(({ harm }) => harm === 'keeps').length;
  const shared = traces.length - keeps;
  const count = en
    ? `${types} types read. Places that keep the class loader of an uninstalled module: ${keeps}; that act on the whole JVM: ${shared}.\n`
    : `读取了 ${types} 个类型。${keeps} 处会在卸载后占住模块的类加载器，${shared} 处作用于整个 JVM。\n`;
  return [...places, count].join('\n');
}
