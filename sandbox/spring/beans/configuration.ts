import type { AnnotationMember, AnnotationValues, Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { matchesProfile } from '../env/profiles.ts';
import type { PropertySources } from '../env/property-sources.ts';
import { type Annotated, classes, classOfType, enumNames, findAnnotation, isRuntimeClass, superclasses, text, texts } from '../reflect.ts';
import { type BeanDefinition, beanNameOf, definitionText, LOWEST_PRECEDENCE } from './bean-definition.ts';
import type { BeanFactory } from './bean-factory.ts';
import { inFolder, isComponent, namesBelow, scan } from './component-scan.ts';
import { QUALIFIER } from './dependency.ts';
import type { Failures } from './failures.ts';

const C = 'org.springframework.context.annotation';
const STEREOTYPES = new Set([
  ...['Component', 'Service', 'Repository', 'Controller'].map((n) => `org.springframework.stereotype.${n}`),
  `${C}.Configuration`,
  'org.springframework.web.bind.annotation.RestController',
]);
const SCOPES = ['request', 'session', 'application'] as const;
const CONDITION = 'org.springframework.boot.autoconfigure.condition';

export interface ConfigurationInputs {
  readonly machine: Machine;
  readonly factory: BeanFactory;
  readonly failures: Failures;
  readonly properties: PropertySources;
  readonly activeProfiles: readonly string[];
  /** Binary names of the classes that a scan may find. */
  readonly scannable: readonly string[];
  readonly load: (name: string) => unknown;
  /** `file [/tmp/…/Foo.class]` of a scanned class. */
  readonly whereOf: (javaClass: RuntimeClass) => string;
  /** Spring's Condition objects. */
  readonly condition: (condition: RuntimeClass, element: Annotated) => boolean;
  /** A SpEL condition. */
  readonly expression: (text: string) => boolean;
  readonly web: boolean;
  readonly resource: (path: string) => string | undefined;
  /** Classes that an ImportSelector names; undefined: it is none. */
  readonly imports: (selector: RuntimeClass) => readonly RuntimeClass[] | undefined;
  /** The file of a @PropertySource is read. */
  readonly propertySource: (location: string, ignoreMissing: boolean, encoding: string) => void;
  /** The trial's limit, told in the log. */
  readonly unheeded: (what: string) => void;
}

/** Turns the application's classes into bean definitions: scanning, @Import, @Bean methods, conditions. */
export class ConfigurationReader {
  private readonly inputs: ConfigurationInputs;
  private readonly done = new Set<RuntimeClass>();
  private readonly configurations: { readonly name: string; readonly type: RuntimeClass }[] = [];

  constructor(inputs: ConfigurationInputs) {
    this.inputs = inputs;
  }

  /** Registers everything that follows from the application's own classes. */
  read(sources: readonly RuntimeClass[]): void {
    for (const source of sources) {
      const name = this.nameOf(source);
      this.register(source, name, '');
      this.process(source, name);
    }
    for (const { name, type } of this.configurations) this.beanMethods(name, type);
  }

  /** The name that a stereotype gives, else the class's name with a small first letter. */
  private nameOf(type: RuntimeClass): string {
    const given = this.inputs.machine.annotations(type).find((a) => STEREOTYPES.has(a.name) && text(a.values['value']) !== '');
    return given ? text(given.values['value']) : beanNameOf(simpleName(type));
  }

  private register(type: RuntimeClass, name: string, where: string): void {
    this.add({
      ...this.traits(type),
      name,
      type,
      genericType: undefined,
      origin: { kind: 'class' },
      where,
      initMethod: '',
      destroyMethod: '',
    });
  }

  private add(definition: BeanDefinition): void {
    const { factory, failures, properties } = this.inputs;
    const before = factory.definition(definition.name);
    if (before && collide(before, definition) && properties.get('spring.main.allow-bean-definition-overriding') !== 'true') {
      if (before.origin.kind === 'class' && definition.origin.kind === 'class') {
        failures.raise(
          'org.springframework.beans.factory.BeanDefinitionStoreException',
          `Failed to parse configuration class: Annotation-specified bean name '${definition.name}' for bean class [${definition.type.name}] conflicts with existing, non-compatible bean definition of same name and class [${before.type.name}]`,
        );
      }
      failures.raise(
        'org.springframework.beans.factory.support.BeanDefinitionOverrideException',
        `Invalid bean definition with name '${definition.name}' defined in ${definition.where}: Cannot register bean definition [${definitionText(definition)}] for bean '${definition.name}' since there is already [${definitionText(before)}] bound.`,
        undefined,
        { kind: 'duplicate-bean', name: definition.name, first: before.where, second: definition.where },
      );
    }
    factory.register(definition);
  }

  private traits(
    element: RuntimeClass | RuntimeMethod,
  ): Pick<
    BeanDefinition,
    'primary' | 'lazy' | 'prototype' | 'scope' | 'qualifiers' | 'dependsOn' | 'order' | 'priority' | 'aliases' | 'product'
  > {
    const { machine } = this.inputs;
    const of = (name: string): ReturnType<typeof findAnnotation> => findAnnotation(machine, element, name);
    const scope = of(`${C}.Scope`);
    const priority = of('jakarta.annotation.Priority')?.['value'];
    const order = of('org.springframework.core.annotation.Order')?.['value'];
    const scopeName = text(scope?.['value']) || text(scope?.['scopeName']);
    const webScope = SCOPES.find((s) => s === scopeName);
    if (scopeName !== '' && scopeName !== 'prototype' && scopeName !== 'singleton' && !webScope)
      this.inputs.unheeded(`the scope ${scopeName}`);
    const given = machine.annotation(element, `${C}.Scope`);
    return {
      aliases: [],
      product: productOf(element, machine),
      primary: of(`${C}.Primary`) !== undefined,
      lazy: of(`${C}.Lazy`) !== undefined && of(`${C}.Lazy`)?.['value'] !== false,
      prototype: scopeName === 'prototype',
      scope: webScope && {
        name: webScope,
        // @RequestScope and its like put a proxy before the bean unless they say otherwise; @Scope does when it says so.
        proxied: given === undefined || ['TARGET_CLASS', 'INTERFACES'].includes(enumNames(given['proxyMode'])[0] ?? ''),
      },
      qualifiers: texts(of(QUALIFIER)?.['value']).filter((q) => q !== ''),
      dependsOn: texts(of(`${C}.DependsOn`)?.['value']),
      order: typeof order === 'number' ? order : typeof priority === 'number' ? priority : LOWEST_PRECEDENCE,
      priority: typeof priority === 'number' ? priority : undefined,
    };
  }

  // ---- classes ----

  /** One configuration class: what it scans and imports first, then itself, as Spring orders its @Bean methods. */
  private process(type: RuntimeClass, name: string): void {
    if (this.done.has(type)) return;
    this.done.add(type);
    const { machine } = this.inputs;
    const application = findAnnotation(machine, type, 'org.springframework.boot.autoconfigure.SpringBootApplication');
    const sources = [
      machine.annotation(type, `${C}.PropertySource`),
      ...nested(machine.annotation(type, `${C}.PropertySources`)?.['value']),
    ];
    for (const source of sources)
      for (const location of texts(source?.['value']))
        this.inputs.propertySource(location, source?.['ignoreResourceNotFound'] === true, text(source?.['encoding']));
    const componentScan = machine.annotation(type, `${C}.ComponentScan`);
    for (const scanning of nested(machine.annotation(type, `${C}.ComponentScans`)?.['value'])) this.scanWith(scanning, type);
    if (application || componentScan) {
      const named = [
        ...texts(application?.['scanBasePackages']),
        ...texts(componentScan?.['value']),
        ...texts(componentScan?.['basePackages']),
      ];
      const ofClasses = [...classes(application?.['scanBasePackageClasses']), ...classes(componentScan?.['basePackageClasses'])].map(
        packageOf,
      );
      const packages = [...named, ...ofClasses];
      for (const p of packages.length > 0 ? packages : [packageOf(type)]) this.scanPackage(p, type, componentScan);
    }
    for (const imported of this.importsOf(type)) {
      const selected = this.inputs.imports(imported);
      for (const each of selected ?? [imported]) this.component(each, each.name, '');
    }
    for (const bound of classes(
      findAnnotation(machine, type, 'org.springframework.boot.context.properties.EnableConfigurationProperties')?.['value'],
    ))
      this.properties(bound);
    const propertiesScan = findAnnotation(machine, type, 'org.springframework.boot.context.properties.ConfigurationPropertiesScan');
    if (propertiesScan) {
      const packages = [...texts(propertiesScan['value']), ...texts(propertiesScan['basePackages'])];
      for (const p of packages.length > 0 ? packages : [packageOf(type)]) {
        for (const n of namesBelow(this.inputs.scannable, p)) {
          const found = this.inputs.load(n);
          if (isRuntimeClass(found) && machine.annotation(found, PROPERTIES) && !isComponent(machine, found)) this.properties(found);
        }
      }
    }
    this.configurations.push({ name, type });
  }

  private properties(type: RuntimeClass): void {
    const prefix = prefixOf(this.inputs.machine, type) ?? '';
    this.component(type, prefix === '' ? type.name : `${prefix}-${type.name}`, '');
  }

  private scanWith(values: AnnotationValues, type: RuntimeClass): void {
    const packages = [...texts(values['value']), ...texts(values['basePackages']), ...classes(values['basePackageClasses']).map(packageOf)];
    for (const p of packages.length > 0 ? packages : [packageOf(type)]) this.scanPackage(p, type, values);
  }

  /**
   * Of the class and of the annotations at it, such as @EnableThis. What an annotation of Spring's own imports is simulated
   * otherwise: it is known by signature, if at all.
   */
  private importsOf(type: RuntimeClass): RuntimeClass[] {
    const { machine } = this.inputs;
    const own = classes(machine.annotation(type, `${C}.Import`)?.['value']);
    const carried = machine
      .annotations(type)
      .flatMap((a) => (a.javaClass ? classes(machine.annotation(a.javaClass, `${C}.Import`)?.['value']) : []))
      .filter((imported) => imported.symbol?.source !== undefined);
    return [...own, ...carried];
  }

  private scanPackage(basePackage: string, self: RuntimeClass, scanning: AnnotationValues | undefined): void {
    const { machine } = this.inputs;
    const excluded = nested(scanning?.['excludeFilters']);
    const included = nested(scanning?.['includeFilters']);
    const names = namesBelow(this.inputs.scannable, basePackage);
    const further = names.flatMap((n) => {
      const c = included.length === 0 ? undefined : this.inputs.load(n);
      return isRuntimeClass(c) && included.some((f) => this.filtered(c, f)) && !isComponent(machine, c) ? [c] : [];
    });
    const found = [
      ...(scanning?.['useDefaultFilters'] === false
        ? []
        : scan(machine, names, this.inputs.load, (name) => this.inputs.resource(`${name.replaceAll('.', '/')}.class`))),
      ...further,
    ].filter((c) => c !== self && !excluded.some((f) => this.filtered(c, f)));
    const inFiles = found.some((c) => this.inputs.whereOf(c).startsWith('file'));
    const registered = (inFiles ? inFolder(found) : found).filter((c) => this.allowed(c)).map((c) => ({ type: c, name: this.nameOf(c) }));
    for (const { type, name } of registered) this.register(type, name, this.inputs.whereOf(type));
    for (const { type, name } of registered) this.process(type, name);
  }

  /** @ComponentScan.Filter. */
  private filtered(javaClass: RuntimeClass, filter: AnnotationValues): boolean {
    const { machine } = this.inputs;
    const types = [...classes(filter['value']), ...classes(filter['classes'])];
    switch (enumNames(filter['type'])[0] ?? 'ANNOTATION') {
      case 'ANNOTATION':
        return types.some((t) => findAnnotation(machine, javaClass, t.name) !== undefined);
      case 'ASSIGNABLE_TYPE':
        return types.some((t) => javaClass.isSubclassOf(t));
      case 'REGEX':
        return texts(filter['pattern']).some((p) => new RegExp(`^(?:${p})$`).test(javaClass.name));
      default:
        this.inputs.unheeded(`@${C}.ComponentScan.Filter of type ${enumNames(filter['type'])[0] ?? ''}`);
        return false;
    }
  }

  private component(type: RuntimeClass, name: string, where: string): void {
    if (this.done.has(type) || !this.allowed(type)) return;
    this.register(type, name, where);
    this.process(type, name);
  }

  // ---- @Bean methods ----

  private beanMethods(configuration: string, type: RuntimeClass): void {
    const { machine } = this.inputs;
    const configured = findAnnotation(machine, type, `${C}.Configuration`);
    const full = configured !== undefined && configured['proxyBeanMethods'] !== false;
    for (const owner of superclasses(type).toReversed()) {
      for (const method of owner.declaredMethods) {
        const bean = machine.annotation(method, `${C}.Bean`);
        if (!bean || !this.allowed(method)) continue;
        const names = [...texts(bean['name']), ...texts(bean['value'])];
        const beanType = classOfType(method.symbol.returnType, owner, machine);
        if (!beanType) continue;
        const name = names[0] ?? method.symbol.name;
        if (full && !method.symbol.flags.static) this.inputs.factory.interceptBeanMethod(name, method);
        this.add({
          ...this.traits(method),
          name,
          aliases: names.slice(1),
          type: beanType,
          genericType: method.symbol.returnType,
          origin: { kind: 'method', configuration, method },
          where: `class path resource [${owner.name.replaceAll('.', '/')}.class]`,
          initMethod: text(bean['initMethod']),
          destroyMethod: bean['destroyMethod'] === undefined ? '(inferred)' : text(bean['destroyMethod']),
        });
      }
    }
  }

  // ---- conditions ----

  private allowed(element: Annotated): boolean {
    const { machine, activeProfiles, properties, factory } = this.inputs;
    const profiles = findAnnotation(machine, element, `${C}.Profile`);
    if (profiles && !texts(profiles['value']).some((p) => matchesProfile(p, activeProfiles))) return false;
    const property = machine.annotation(element, `${CONDITION}.ConditionalOnProperty`);
    if (property) {
      const prefix = text(property['prefix']);
      const names = [...texts(property['value']), ...texts(property['name'])];
      const wanted = text(property['havingValue']);
      for (const name of names) {
        const value = properties.getRelaxed(prefix === '' ? name : `${prefix.replace(/\.$/, '')}.${name}`);
        if (
          value === undefined
            ? property['matchIfMissing'] !== true
            : wanted === ''
              ? value.toLowerCase() === 'false'
              : value.toLowerCase() !== wanted.toLowerCase()
        )
          return false;
      }
    }
    const present = (values: NonNullable<ReturnType<Machine['annotation']>>, fallback: readonly RuntimeClass[]): boolean => {
      const types = classes(values['value']);
      const names = texts(values['name']);
      return (
        (types.length > 0 || names.length > 0 ? types : fallback).some((t) => factory.namesOf(t).length > 0) ||
        names.some((n) => factory.definition(n) !== undefined)
      );
    };
    const returned =
      'symbol' in element && element.symbol && 'returnType' in element.symbol
        ? classOfType(element.symbol.returnType, this.ownerOf(element), machine)
        : isRuntimeClass(element)
          ? element
          : undefined;
    const missing = machine.annotation(element, `${CONDITION}.ConditionalOnMissingBean`);
    if (missing && present(missing, returned ? [returned] : [])) return false;
    const required = machine.annotation(element, `${CONDITION}.ConditionalOnBean`);
    if (required && !present(required, returned ? [returned] : [])) return false;
    const single = machine.annotation(element, `${CONDITION}.ConditionalOnSingleCandidate`);
    if (single && !classes(single['value']).every((t) => factory.namesOf(t).length === 1)) return false;
    const loads = (n: string): boolean => isRuntimeClass(this.inputs.load(n));
    const onClass = machine.annotation(element, `${CONDITION}.ConditionalOnClass`);
    if (onClass && !texts(onClass['name']).every(loads)) return false;
    const withoutClass = machine.annotation(element, `${CONDITION}.ConditionalOnMissingClass`);
    if (withoutClass && texts(withoutClass['value']).some(loads)) return false;
    if (machine.annotation(element, `${CONDITION}.ConditionalOnWebApplication`) && !this.inputs.web) return false;
    if (machine.annotation(element, `${CONDITION}.ConditionalOnNotWebApplication`) && this.inputs.web) return false;
    const onResource = machine.annotation(element, `${CONDITION}.ConditionalOnResource`);
    if (onResource && !texts(onResource['resources']).every((r) => this.inputs.resource(r.replace(/^classpath:\/?/, '')) !== undefined))
      return false;
    const onExpression = machine.annotation(element, `${CONDITION}.ConditionalOnExpression`);
    if (onExpression && !this.inputs.expression(text(onExpression['value']))) return false;
    const onJava = machine.annotation(element, `${CONDITION}.ConditionalOnJava`);
    if (onJava && !javaFits(enumNames(onJava['value'])[0] ?? '', enumNames(onJava['range'])[0] ?? '')) return false;
    const conditions = [machine.annotation(element, `${C}.Conditional`), ...carriedConditions(machine, element)];
    return conditions.flatMap((values) => classes(values?.['value'])).every((c) => this.inputs.condition(c, element));
  }

  private ownerOf(element: Annotated): RuntimeClass {
    if ('owner' in element && isRuntimeClass(element.owner)) return element.owner;
    return this.inputs.machine.jdk('java.lang.Object');
  }
}

/**
 * Whether a second definition of a name is refused: two @Bean methods of different configurations always are; a @Bean
 * method that gives the very class that was scanned takes its place.
 */
function collide(before: BeanDefinition, definition: BeanDefinition): boolean {
  if (before.origin.kind === 'method' && definition.origin.kind === 'method')
    return before.origin.configuration !== definition.origin.configuration;
  return before.type !== definition.type;
}

/** The type that a FactoryBean class or @Bean method says that it makes. */
function productOf(element: RuntimeClass | RuntimeMethod, machine: Machine): RuntimeClass | undefined {
  const FACTORY_BEAN = 'org.springframework.beans.factory.FactoryBean';
  const from = isRuntimeClass(element) ? element : element.owner;
  if (
    !isRuntimeClass(element) &&
    element.symbol.returnType.kind === 'class' &&
    element.symbol.returnType.symbol.binaryName === FACTORY_BEAN
  ) {
    const [made] = element.symbol.returnType.args;
    return made && classOfType(made, from, machine);
  }
  const javaClass = isRuntimeClass(element) ? element : classOfType(element.symbol.returnType, element.owner, machine);
  for (const c of javaClass ? superclasses(javaClass) : []) {
    const argument = c.symbol?.interfaces.find((i) => i.symbol.binaryName === FACTORY_BEAN)?.args[0];
    if (argument) return classOfType(argument, from, machine);
  }
  return undefined;
}

/** @Conditional at the element's own annotations. */
function carriedConditions(machine: Machine, element: Annotated): AnnotationValues[] {
  return machine.annotations(element).flatMap((a) => {
    const values =
      a.javaClass?.loader && !a.name.startsWith('org.springframework.boot.')
        ? machine.annotation(a.javaClass, `${C}.Conditional`)
        : undefined;
    return values ? [values] : [];
  });
}

/** The trial is Java 17. */
function javaFits(version: string, range: string): boolean {
  const wanted =
    { EIGHT: 8, NINE: 9, TEN: 10, ELEVEN: 11, TWELVE: 12, THIRTEEN: 13, FOURTEEN: 14, FIFTEEN: 15, SIXTEEN: 16, SEVENTEEN: 17 }[version] ??
    18;
  return range === 'OLDER_THAN' ? 17 < wanted : 17 >= wanted;
}

/** Annotations inside an annotation. */
function nested(member: AnnotationMember | undefined): AnnotationValues[] {
  const list: readonly AnnotationMember[] = Array.isArray(member) ? member : member === undefined ? [] : [member];
  return list.filter((m): m is AnnotationValues => typeof m === 'object' && m !== null && Object.getPrototypeOf(m) === Object.prototype);
}

const PROPERTIES = 'org.springframework.boot.context.properties.ConfigurationProperties';

/** The prefix of @ConfigurationProperties; undefined when the class has none. */
export function prefixOf(machine: Machine, element: Annotated): string | undefined {
  const values = findAnnotation(machine, element, PROPERTIES);
  return values && (text(values['prefix']) || text(values['value']));
}

export const packageOf = (type: RuntimeClass): string => type.symbol?.packageName ?? '';

function simpleName(type: RuntimeClass): string {
  const short = type.name.slice(type.name.lastIndexOf('.') + 1);
  return short.replaceAll('$', '.');
}
