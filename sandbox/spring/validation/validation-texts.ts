import { JavaObject } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { readResource } from '../env/config-files.ts';
import { MESSAGES } from './constraint-messages.ts';
import translated from './translated-messages.json' with { type: 'json' };

/** Hibernate Validator's own texts by language: `zh_CN`. */
const TRANSLATED: Readonly<Record<string, Readonly<Record<string, string>>>> = translated;

/** Languages in which Hibernate Validator has texts and the trial has none. */
const ELSEWHERE = new Set('ar cs da es fa hu it ja ko mn nl pl pt ro ru sk tr uk'.split(' '));

/** `zh_CN` → `_zh_CN`, `_zh`, and the file of all. */
const suffixes = (tag: string): string[] => {
  const [language = '', country] = tag.split('_');
  return [...(country === undefined ? [] : [`_${language}_${country}`]), ...(language === '' ? [] : [`_${language}`]), ''];
};

/** Where the texts of constraints come from. */
export class ValidationTexts {
  private readonly context: ApplicationContext;
  private readonly files = new Map<string, ReadonlyMap<string, string> | undefined>();

  constructor(context: ApplicationContext) {
    this.context = context;
  }

  /** Of the application's messages and its ValidationMessages; undefined: they do not have it. */
  own(key: string, tag: string): string | undefined {
    const bundles = (this.context.property('spring.messages.basename') ?? 'messages').split(',').map((n) => n.trim().replaceAll('.', '/'));
    return (
      this.byBean(key, tag) ?? [...bundles, 'ValidationMessages'].map((base) => this.inBundle(base, key, tag)).find((t) => t !== undefined)
    );
  }

  hibernates(key: string, tag: string): string | undefined {
    const usual = MESSAGES[key];
    if (usual === undefined) return undefined;
    const [language = ''] = tag.split('_');
    if (ELSEWHERE.has(language)) this.context.limit(`Bean Validation's texts in the language ${language}`);
    return [tag, language].map((l) => TRANSLATED[l]?.[key]).find((t) => t !== undefined) ?? usual;
  }

  private inBundle(base: string, key: string, tag: string): string | undefined {
    for (const suffix of suffixes(tag)) {
      const found = this.file(`${base}${suffix}.properties`)?.get(key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private file(path: string): ReadonlyMap<string, string> | undefined {
    if (!this.files.has(path))
      this.files.set(
        path,
        readResource((p) => this.context.deployment.resource(p), path, 'utf-8'),
      );
    return this.files.get(path);
  }

  /** A MessageSource that the application makes itself. */
  private byBean(key: string, tag: string): string | undefined {
    const { factory, jvm } = this.context;
    const { machine } = jvm;
    const definition = factory.definition('messageSource');
    if (!definition || definition.origin.kind === 'supplied') return undefined;
    const bean = factory.get('messageSource');
    if (!(bean instanceof JavaObject)) return undefined;
    const locale =
      machine.invokeStatic(machine.jdk('java.util.Locale'), 'forLanguageTag(java.lang.String)', [tag.replaceAll('_', '-')]) ?? null;
    const signature = 'getMessage(java.lang.String,java.lang.Object[],java.lang.String,java.util.Locale)';
    const text = machine.invokeVirtual(bean, signature, [key, null, null, locale]);
    return typeof text === 'string' ? text : undefined;
  }
}
