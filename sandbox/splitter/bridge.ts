import type { MethodDeclaration, TypeNode } from '../java/syntax/index.ts';
import type { Hierarchy } from './hierarchy.ts';
import { annotationIn } from './index/symbols.ts';
import { parentNames } from './index/unit-facts.ts';
import { importedType } from './references.ts';
import type { SourceType, TypeIndex } from './source-type.ts';
import { hasModifier } from './source-type.ts';
import { createTypeNames } from './type-names.ts';
import { walk } from './walk.ts';

/** A bean of the base that stands for a bean of the module and passes every call on. */
export interface BaseBridge {
  readonly packageName: string;
  readonly className: string;
  readonly interface: SourceType;
  readonly beanName: string;
  readonly moduleName: string;
  readonly primary: boolean;
}

/**
 * The methods that a class must have to stand for an interface: its own and inherited ones.
 * undefined: type parameters, or a supertype from a library, whose methods the splitter does not know.
 */
export function methodsToForward(
  hierarchy: Hierarchy,
  type: SourceType,
): readonly { readonly method: MethodDeclaration; readonly owner: SourceType }[] | undefined {
  const all = [type, ...hierarchy.supertypes(type)];
  if (
    all.some(
      (t) => t.declaration.typeKind !== 'interface' || t.declaration.typeParameters.length > 0 || hierarchy.librarySupertypes(t).length > 0,
    )
  )
    return undefined;
  const seen = new Set<string>();
  return all.flatMap((owner) =>
    owner.declaration.members.flatMap((method) => {
      if (method.kind !== 'MethodDeclaration' || hasModifier(method, 'static') || hasModifier(method, 'private')) return [];
      const signature = `${method.name.name}(${method.parameters.map((p) => owner.unit.text.slice(p.type.start, p.type.end)).join()})`;
      if (seen.has(signature)) return [];
      seen.add(signature);
      return [{ method, owner }];
    }),
  );
}

export const WRAPPERS: Readonly<Record<string, string>> = {
  int: 'Integer',
  long: 'Long',
  boolean: 'Boolean',
  double: 'Double',
  char: 'Character',
  float: 'Float',
  short: 'Short',
  byte: 'Byte',
};

/** The type as the api declares it after the split: primitive parameters of bridged methods become their wrappers. */
export function parameterType(owner: SourceType, type: TypeNode): string {
  return type.kind === 'PrimitiveType' ? (WRAPPERS[type.name] ?? type.name) : owner.unit.text.slice(type.start, type.end);
}

/** The call that finds a bean of the active version: what is newer does not exist in the runtime for Spring Boot 2. */
function finderOf(boot: string | undefined): 'getModuleService' | 'getModuleServiceWithoutVersion' {
  return /^2\./.test(boot ?? '') ? 'getModuleService' : 'getModuleServiceWithoutVersion';
}

/** Source text of the bridge. A finder per call: an injected proxy would keep the version of the module that it found first. */
export function writeBaseBridge(index: TypeIndex, hierarchy: Hierarchy, bridge: BaseBridge, boot: string | undefined): string {
  const type = bridge.interface;
  const finder = finderOf(boot);
  const version = finder === 'getModuleService' ? ', null' : '';
  const imports = new Set([
    'com.alipay.sofa.koupleless.common.api.SpringServiceFinder',
    type.name,
    'org.springframework.stereotype.Service',
  ]);
  if (bridge.primary) imports.add('org.springframework.context.annotation.Primary');
  const methods = (methodsToForward(hierarchy, type) ?? []).map(({ method, owner }) => {
    const text = owner.unit.text;
    importsOf(index, owner, method, imports);
    const parameters = method.parameters.map((p) => `${parameterType(owner, p.type)}${p.varargs ? '...' : ''} ${p.name.name}`).join(', ');
    const generics =
      method.typeParameters.length === 0 ? '' : `<${method.typeParameters.map((t) => text.slice(t.start, t.end)).join(', ')}> `;
    const thrown = method.throws.length === 0 ? '' : ` throws ${method.throws.map((t) => text.slice(t.start, t.end)).join(', ')}`;
    const result = text.slice(method.returnType.start, method.returnType.end);
    const call = `module().${method.name.name}(${method.parameters.map((p) => p.name.name).join(', ')});`;
    return `    @Override
    public ${generics}${result} ${method.name.name}(${parameters})${thrown} {
        ${result === 'void' ? '' : 'return '}${call}
    }
`;
  });
  return `package ${bridge.packageName};

${[...imports]
  .filter((name) => name.slice(0, name.lastIndexOf('.')) !== bridge.packageName)
  .sort()
  .map((name) => `import ${name};`)
  .join('\n')}

/** Passes every call on to the version of the module ${bridge.moduleName} that is active at that moment. */
@Service("${bridge.beanName}")${bridge.primary ? '\n@Primary' : ''}
public class ${bridge.className} implements ${type.simpleName} {
${methods.join('\n')}
    private static ${type.simpleName} module() {
        ${type.simpleName} service = SpringServiceFinder.${finder}("${bridge.moduleName}"${version}, "${bridge.beanName}", ${type.simpleName}.class);
        if (service == null) {
            throw new IllegalStateException("no version of the module ${bridge.moduleName} is active");
        }
        return service;
    }
}
`;
}

/** What must be imported to write a method's signature in another package. */
function importsOf(index: TypeIndex, owner: SourceType, method: MethodDeclaration, imports: Set<string>): void {
  const names = createTypeNames(index, owner.unit);
  for (const type of [
    method.returnType,
    ...method.parameters.map((p) => p.type),
    ...method.throws,
    ...method.typeParameters.flatMap((t) => t.bounds),
  ]) {
    walk(type, (node) => {
      if (node.kind !== 'ClassType') return;
      const first = node.segments[0]?.name.name ?? '';
      const declared = names.importOf(first);
      const project = names.resolve([first], owner);
      if (declared) imports.add(importedType(index, declared)?.name ?? declared.name.text);
      else if (project) imports.add(project.name);
      else if (/^[A-Z]/.test(first))
        owner.unit.unit.imports.filter((i) => i.onDemand && !i.static).forEach((i) => imports.add(`${i.name.text}.*`));
    });
  }
}

/** A bean of the base that the module's context asks the base for. */
export interface BorrowedBean {
  /** Its name in the base. */
  readonly name: string;
  /** Its name in the module: the same, but for a bean that is asked for by a second type. */
  readonly method: string;
  /** Fully qualified. */
  readonly type: string;
  /** Whether the base has more than one of the type, so that the name must be asked for. */
  readonly byName: boolean;
  /** A final class or record, of which no proxy can be made: the module gets the base's object itself. */
  readonly final: boolean;
  /** A class whose fields Spring fills or whose methods it calls when a bean of it starts or ends: it must not do so again. */
  readonly managed: boolean;
}

const MANAGED = ['Autowired', 'Value', 'Resource', 'Inject', 'PostConstruct', 'PreDestroy'];
const MANAGED_PARENTS = /^(InitializingBean|DisposableBean|\w+Aware)$/;

/** See `BorrowedBean.managed`. A proxy of a class has all that the class has. */
export function isManaged(type: SourceType, hierarchy: Hierarchy): boolean {
  return [type, ...hierarchy.supertypes(type)].some(
    ({ symbol }) =>
      symbol.form === 'class' &&
      (parentNames(symbol).some((name) => MANAGED_PARENTS.test(name)) ||
        [...symbol.fields.values(), ...[...symbol.methods.values()].flat()].some(
          ({ annotations }) => annotationIn(annotations, ...MANAGED) !== undefined,
        )),
  );
}

const AS_IT_IS = `    /** The base has filled and started it: this context does neither again, and does not end it. */
    private static <T> FactoryBean<T> asItIs(Class<T> type, T bean) {
        return new FactoryBean<T>() {
            @Override
            public T getObject() {
                return bean;
            }

            @Override
            public Class<?> getObjectType() {
                return type;
            }
        };
    }
`;

export function writeBorrowedBeans(packageName: string, className: string, beans: readonly BorrowedBean[]): string {
  const ordered = [...beans].sort((a, b) => a.method.localeCompare(b.method));
  const simple = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  const finder = (bean: BorrowedBean): string => (bean.final ? 'SpringBeanFinder.getBaseBean' : 'SpringServiceFinder.getBaseService');
  // Without a proxy it is the base's own object: the module's end must not close it.
  const ask = (bean: BorrowedBean): string =>
    bean.final && bean.byName
      ? `(${simple(bean.type)}) ${finder(bean)}("${bean.name}")`
      : `${finder(bean)}(${bean.byName ? `"${bean.name}", ` : ''}${simple(bean.type)}.class)`;
  const imports = new Set([
    'org.springframework.context.annotation.Bean',
    'org.springframework.context.annotation.Configuration',
    ...(ordered.some((b) => b.managed) ? ['org.springframework.beans.factory.FactoryBean'] : []),
    ...ordered.flatMap((b) => [b.type, `com.alipay.sofa.koupleless.common.api.${finder(b).split('.')[0] ?? ''}`]),
  ]);
  const methods = ordered.map((bean) =>
    bean.managed
      ? `    @Bean
    public FactoryBean<${simple(bean.type)}> ${bean.method}() {
        return asItIs(${simple(bean.type)}.class, ${ask(bean)});
    }
`
      : `    @Bean${bean.final ? '(destroyMethod = "")' : ''}
    public ${simple(bean.type)} ${bean.method}() {
        return ${ask(bean)};
    }
`,
  );
  if (ordered.some((b) => b.managed)) methods.push(AS_IT_IS);
  return `package ${packageName};

${[...imports]
  .filter((name) => name.includes('.') && name.slice(0, name.lastIndexOf('.')) !== packageName)
  .sort()
  .map((name) => `import ${name};`)
  .join('\n')}

/** Beans of the base that this module uses. */
@Configuration
public class ${className} {
${methods.join('\n')}}
`;
}
