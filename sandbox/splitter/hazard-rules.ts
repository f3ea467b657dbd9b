import { lineAndColumn } from '../java/diagnostic.ts';
import { Field, Kind } from '../java/syntax/index.ts';
import type { Side, Warning } from '../protocol/split.ts';
import type { Bilingual } from '../protocol/text.ts';
import type { IndexUnit } from './index/symbols.ts';
import { factsOf, parentNames } from './index/unit-facts.ts';

/** Behaviour that changes by the split though everything compiles. */
interface Rule {
  readonly side: 'base' | 'module';
  readonly annotations?: readonly string[];
  /** Supertypes, by simple name. */
  readonly supertypes?: readonly string[];
  /** Called methods, as `Target.method` or `.method`. */
  readonly calls?: readonly string[];
  readonly say: Bilingual;
}

const RULES: readonly Rule[] = [
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
    annotations: ['Cacheable', 'CachePut', 'Caching'],
    say: {
      en: 'The cache may be the base’s: what it keeps of the module’s classes holds their class loader after an uninstall. Clear it in a method with @PreDestroy.',
      zh: '缓存可能属于基座：其中模块类的对象在卸载后仍会占住类加载器。请在带 @PreDestroy 的方法中清空。',
    },
  },
  {
    side: 'module',
    annotations: ['Scheduled'],
    say: { en: 'This runs once for every installed version of the module.', zh: '模块每安装一个版本，这个任务就会多运行一份。' },
  },
  {
    side: 'module',
    annotations: [
      'KafkaListener',
      'RabbitListener',
      'JmsListener',
      'RocketMQMessageListener',
      'StreamListener',
      'SqsListener',
      'PulsarListener',
      'FeignClient',
      'DubboService',
      'DubboReference',
    ],
    say: {
      en: 'Messaging or remote calls: two installed versions register twice, and an uninstall must deregister. Check it by hand.',
      zh: '涉及消息或远程调用：安装两个版本会重复注册，卸载时必须注销。请手动检查。',
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

const known = new WeakMap<IndexUnit, Map<Side, readonly Warning[]>>();

/** What the rules say of a file on a side; a file is looked through once a side. */
export function ruleWarnings(unit: IndexUnit, side: Side): readonly Warning[] {
  let bySide = known.get(unit);
  if (!bySide) known.set(unit, (bySide = new Map<Side, readonly Warning[]>()));
  let warnings = bySide.get(side);
  if (!warnings) bySide.set(side, (warnings = findMatches(unit, side)));
  return warnings;
}

function findMatches(unit: IndexUnit, side: Side): readonly Warning[] {
  const rules = RULES.filter((rule) => rule.side === side);
  if (rules.length === 0) return [];
  const { tree, text, path } = unit;
  const found: Warning[] = [];
  const add = (node: number, matches: (rule: Rule) => boolean): void => {
    for (const rule of rules) if (matches(rule)) found.push({ file: path, line: lineAndColumn(text, tree.start(node)).line, ...rule.say });
  };
  const { annotations, calls } = factsOf(unit);
  for (const { name, node } of annotations) add(node, (rule) => rule.annotations?.includes(name) ?? false);
  for (const type of unit.allTypes) {
    if (type.form === 'anonymous') continue;
    const parents = parentNames(type);
    if (parents.length > 0) add(type.node, (rule) => rule.supertypes?.some((name) => parents.includes(name)) ?? false);
  }
  for (const { name, node } of calls) {
    const object = tree.child(node, Field.object);
    const target = object >= 0 && tree.kind(object) === Kind.identifier ? tree.text(object) : '';
    add(node, (rule) => rule.calls?.some((call) => call === `.${name}` || call === `${target}.${name}`) ?? false);
  }
  return found;
}
