import { lineAndColumn } from '../java/diagnostic.ts';
import type { Bean } from './beans.ts';
import type { BaseBridge } from './bridge.ts';
import { methodsToForward } from './bridge.ts';
import type { Hierarchy } from './hierarchy.ts';
import { namespaceOf } from './resources.ts';
import type { StrayLookUp } from './look-ups.ts';
import { lookUp } from './look-ups.ts';
import type { Project } from './project.ts';
import type { SourceType, SourceUnit } from './source-type.ts';
import { hasModifier, simpleNameOf } from './source-type.ts';
import type { Illegal, Side, Warning } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';
import type { AnyNode } from './walk.ts';
import { walk } from './walk.ts';

/** Behaviour that changes by the split though everything compiles. */
interface Rule {
  readonly side: 'base' | 'module';
  readonly annotations?: readonly string[];
  /** Supertypes, by simple name. */
  readonly supertypes?: readonly string[];
  /** Called methods, as `Target.method` or `.method`. */
  readonly calls?: readonly string[];
  /** Created classes, by simple name. */
  readonly creates?: readonly string[];
  readonly say: Bilingual;
}

const RULES: readonly Rule[] = [
  {
    side: 'base',
    annotations: ['Aspect'],
    say: {
      en: 'This aspect acts on beans of the base only; the module’s beans are in another context.',
      zh: '这个切面只对基座的 Bean 生效，模块的 Bean 在另一个上下文里。',
    },
  },
  {
    side: 'base',
    annotations: ['ControllerAdvice', 'RestControllerAdvice'],
    say: {
      en: 'This advice does not see the module’s controllers; their errors get Spring’s default answer. Copy it to the module if they need it.',
      zh: '这个增强类看不到模块的控制器，它们的错误会得到 Spring 的默认应答。需要时请复制到模块中。',
    },
  },
  {
    side: 'base',
    supertypes: ['WebMvcConfigurer', 'HandlerInterceptor', 'Filter', 'OncePerRequestFilter'],
    say: { en: 'This acts on the base’s requests only, not on the module’s.', zh: '它只作用于基座的请求，不作用于模块的请求。' },
  },
  {
    side: 'base',
    annotations: ['ComponentScan', 'EntityScan', 'MapperScan', 'EnableJpaRepositories', 'ServletComponentScan', 'EnableFeignClients'],
    say: {
      en: 'Look through the packages that are scanned here: the moved ones are gone from the base, and the module scans its own package only.',
      zh: '请检查这里扫描的包：迁出的包已不在基座中，而模块只扫描自己的包。',
    },
  },
  {
    side: 'base',
    annotations: ['EventListener', 'TransactionalEventListener'],
    say: {
      en: 'Events stay in the context that published them: this listener hears none of the module’s.',
      zh: '事件只在发布它的上下文中传播：这个监听器收不到模块的事件。',
    },
  },
  {
    side: 'module',
    annotations: ['EventListener', 'TransactionalEventListener'],
    say: {
      en: 'Events stay in the context that published them: this listener hears none of the base’s.',
      zh: '事件只在发布它的上下文中传播：这个监听器收不到基座的事件。',
    },
  },
  {
    side: 'module',
    calls: ['.publishEvent'],
    say: { en: 'Listeners in the base do not hear this event.', zh: '基座中的监听器收不到这个事件。' },
  },
  {
    side: 'module',
    annotations: ['Scheduled'],
    say: { en: 'This runs once for every installed version of the module.', zh: '模块每安装一个版本，这个任务就会多运行一份。' },
  },
  {
    side: 'module',
    annotations: ['KafkaListener', 'RabbitListener', 'JmsListener', 'FeignClient', 'DubboService', 'DubboReference'],
    say: {
      en: 'Messaging or remote calls: two installed versions register twice, and an uninstall must deregister. Check it by hand.',
      zh: '涉及消息或远程调用：安装两个版本会重复注册，卸载时必须注销。请手动检查。',
    },
  },
  {
    side: 'module',
    creates: ['Thread', 'Timer', 'ThreadPoolExecutor', 'ScheduledThreadPoolExecutor'],
    calls: [
      'Executors.newFixedThreadPool',
      'Executors.newCachedThreadPool',
      'Executors.newSingleThreadExecutor',
      'Executors.newScheduledThreadPool',
      'Executors.newWorkStealingPool',
      'Executors.newSingleThreadScheduledExecutor',
    ],
    say: {
      en: 'A thread that still runs after the uninstall holds the module’s class loader. Stop it in a method with @PreDestroy.',
      zh: '卸载后仍在运行的线程会占住模块的类加载器。请在带 @PreDestroy 的方法中停止它。',
    },
  },
  {
    side: 'module',
    creates: ['ThreadLocal', 'InheritableThreadLocal'],
    calls: ['ThreadLocal.withInitial'],
    say: {
      en: 'The base’s request threads keep the value after the uninstall, and with it the class loader. Remove it after every request.',
      zh: '卸载后，基座的请求线程仍持有这个值，也就占住了类加载器。请在每次请求后清除。',
    },
  },
  {
    side: 'module',
    calls: ['Class.forName', '.getClassLoader', '.getContextClassLoader', 'ServiceLoader.load'],
    say: {
      en: 'Class loading: inside a module this is the module’s class loader, which sees its own classes and the base’s declared libraries.',
      zh: '涉及类加载：在模块中它是模块的类加载器，只能看到自己的类和已声明的基座依赖。',
    },
  },
  {
    side: 'module',
    annotations: ['Profile', 'ConditionalOnBean', 'ConditionalOnMissingBean', 'DependsOn'],
    say: { en: 'This condition is now evaluated in the module’s own context.', zh: '这个条件现在在模块自己的上下文中求值。' },
  },
];

/** Words that a file of the base has where a rule or a look-up may match. */
const IN_BASE = new RegExp(
  ['getBean', ...RULES.filter((r) => r.side === 'base').flatMap((r) => [...(r.annotations ?? []), ...(r.supertypes ?? [])])].join('|'),
);

export interface Hazards {
  readonly warnings: readonly Warning[];
  readonly illegal: readonly Illegal[];
  readonly strayLookUps: readonly StrayLookUp[];
}

export function findHazards(
  project: Project,
  sides: ReadonlyMap<SourceUnit, Side>,
  hierarchy: Hierarchy,
  bridges: readonly BaseBridge[],
  beans: readonly Bean[],
): Hazards {
  const warnings: Warning[] = [];
  const illegal: Illegal[] = [];
  const strayLookUps: StrayLookUp[] = [];
  const moved = [...sides].filter(([, side]) => side === 'module').flatMap(([unit]) => unit.types);
  for (const [unit, side] of sides) {
    // Reading a file in full is dear, and most of a base's files have nothing of what is looked for.
    if (side === 'base' && !IN_BASE.test(unit.text) && !moved.some((type) => unit.text.includes(type.name))) continue;
    for (const type of unit.types) {
      walk(type.declaration, (node) => {
        const at = (): { file: string; line: number } => ({ file: unit.path, line: lineAndColumn(unit.text, node.start).line });
        for (const rule of RULES) if (rule.side === side && matches(rule, node)) warnings.push({ ...at(), ...rule.say });
        if (side !== 'module' && node.kind === 'Literal' && typeof node.value === 'string')
          names(node.value, moved).forEach((name) =>
            illegal.push({ ...at(), from: type.name, to: name, kind: 'name in a string', solved: false, remedy: NAME_REMEDY }),
          );
        if (node.kind === 'MethodCall' && node.name.name === 'getBean') {
          const found = lookUp(project, sides, beans, unit, type, node);
          if (found) illegal.push(found.illegal);
          if (found?.stray) strayLookUps.push(found.stray);
        }
      });
      if (side === 'api') sharedState(type, unit, warnings);
    }
  }
  for (const [path, text] of project.files) {
    if (path.endsWith('.java') || !/(^|\/)src\/main\//.test(path)) continue;
    // A mapper's own file goes with it.
    if (moved.some((type) => type.name === namespaceOf(text))) continue;
    for (const name of names(text, moved))
      illegal.push({
        file: path,
        line: lineAndColumn(text, text.indexOf(name)).line,
        from: path,
        to: name,
        kind: 'name in a file',
        solved: false,
        remedy: NAME_REMEDY,
      });
  }
  return { warnings: [...warnings, ...bridgeHazards(bridges, hierarchy)], illegal, strayLookUps };
}

const NAME_REMEDY: Bilingual = {
  en: 'The base cannot load this class by name any more. Take the name out, or leave the class in the base.',
  zh: '基座再也不能按名称加载这个类。请去掉这个名称，或者把类留在基座。',
};

function matches(rule: Rule, node: AnyNode): boolean {
  if (node.kind === 'Annotation') return rule.annotations?.includes(simpleNameOf(node)) ?? false;
  if (node.kind === 'TypeDeclaration')
    return [node.superclass, ...node.interfaces].some(
      (t) => t?.kind === 'ClassType' && rule.supertypes?.includes(t.segments.at(-1)?.name.name ?? ''),
    );
  if (node.kind === 'New') return rule.creates?.includes(node.type.segments.at(-1)?.name.name ?? '') ?? false;
  if (node.kind !== 'MethodCall') return false;
  const target = node.target?.kind === 'Name' ? node.target.name : '';
  return rule.calls?.some((call) => call === `.${node.name.name}` || call === `${target}.${node.name.name}`) ?? false;
}

/** Full names of moved types that a text holds as whole words. */
function names(text: string, moved: readonly SourceType[]): string[] {
  return moved
    .map((t) => t.name)
    .filter((name) => {
      const at = text.indexOf(name);
      return name.includes('.') && at >= 0 && !/[\w.]/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + name.length] ?? ' ');
    });
}

function sharedState(type: SourceType, unit: SourceUnit, warnings: Warning[]): void {
  for (const member of type.declaration.members) {
    if (member.kind !== 'FieldDeclaration' || !hasModifier(member, 'static') || hasModifier(member, 'final')) continue;
    const name = member.declarators[0]?.name.name ?? '';
    warnings.push({
      file: unit.path,
      line: lineAndColumn(unit.text, member.start).line,
      en: `${type.simpleName}.${name} is one value for the base and all modules.`,
      zh: `${type.simpleName}.${name} 由基座和所有模块共用同一个值。`,
    });
  }
}

function bridgeHazards(bridges: readonly BaseBridge[], hierarchy: Hierarchy): Warning[] {
  const warnings: Warning[] = [];
  for (const type of new Set(bridges.map((b) => b.interface))) {
    const where = { file: type.unit.path, line: lineAndColumn(type.unit.text, type.declaration.name.start).line };
    warnings.push({
      ...where,
      en: `${type.simpleName} is called across class loaders from now on. While no version of the module is active, calls fail; an exception of the module arrives wrapped; from runtime 2.1.11 on, arguments and results are copied (a list that the module changes stays as it was).`,
      zh: `从现在起，${type.simpleName} 的调用跨越类加载器。没有活跃的模块版本时调用会失败；模块抛出的异常会被包装；运行时 2.1.11 起，参数和结果会被复制（模块修改列表不会影响调用方）。`,
    });
    for (const named of signatureTypes(type, hierarchy)) {
      if (named.declaration.typeKind !== 'record') continue;
      warnings.push({
        file: named.unit.path,
        line: lineAndColumn(named.unit.text, named.declaration.name.start).line,
        en: `${named.simpleName} is a record and crosses from base to module. Runtime 2.1.6 passes it; 2.1.11 copies with Hessian, which refuses records. Make it a class to be safe.`,
        zh: `${named.simpleName} 是 record，会在基座与模块之间传递。运行时 2.1.6 可以传递；2.1.11 用 Hessian 复制，不支持 record。稳妥起见请改成普通类。`,
      });
    }
  }
  return warnings;
}

function signatureTypes(type: SourceType, hierarchy: Hierarchy): ReadonlySet<SourceType> {
  const found = new Set<SourceType>();
  for (const { method, owner } of methodsToForward(hierarchy, type) ?? []) {
    for (const part of [method.returnType, ...method.parameters.map((p) => p.type)]) {
      walk(part, (node) => {
        const named =
          node.kind === 'ClassType'
            ? hierarchy.resolve(
                owner,
                node.segments.map((s) => s.name.name),
              )
            : undefined;
        if (named) found.add(named);
      });
    }
  }
  return found;
}
