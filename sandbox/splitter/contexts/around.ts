import { lineAndColumn } from '../../java/diagnostic.ts';
import type { Limit, ModuleNames, Warning } from '../../protocol/split.ts';
import type { Bilingual } from '../../protocol/text.ts';
import type { Analysis } from '../analysis.ts';
import { elsewhere } from '../analysis.ts';
import { stereotypeOf } from '../beans.ts';
import { stringValues, valueNodes } from '../index/annotation-values.ts';
import type { MethodSymbol } from '../index/symbols.ts';
import { annotationIn } from '../index/symbols.ts';
import { factsOf, parentNames, simpleTypeName } from '../index/unit-facts.ts';
import { unitsOn } from '../sides.ts';
import type { SourceType, SourceUnit } from '../source-type.ts';
import { limit } from '../workspace/limits.ts';
import { addressInModule, addressesOf, matchesPattern } from '../addresses.ts';
import { isServedInModule } from './in-every-context.ts';

/** What of the base acts around requests and beans: in its own context alone. */
export interface Around {
  /** Classes of the base that the module's context has beans of, too: it sees them, and they act there as they do in the base. */
  readonly imported: readonly SourceType[];
  /** What cannot act in the module, and guards what moves. */
  readonly limits: readonly Limit[];
  readonly warnings: readonly Warning[];
}

type Kind = 'advice' | 'aspect' | 'configuration' | 'filter';

/** What a configuration registers before the requests of its context; the filter itself need not be a bean. */
const FILTER_BEAN = /(Filter|FilterRegistrationBean)$/;
const FILTERS = /^(Filter|OncePerRequestFilter|GenericFilterBean|HttpFilter)$/;
const ADVICE = ['Before', 'After', 'Around', 'AfterReturning', 'AfterThrowing', 'Pointcut'];
/** Beans that a configuration of the web layer may make: they are the context's own. */
const WEB_BEAN = /(Filter|Resolver|Interceptor|Converter|Formatter|FilterRegistrationBean)$/;

/** Advice, aspects, filters and the configuration of the web layer: what the module needs of them, and what it cannot have. */
export function around(analysis: Analysis, module: ModuleNames): Around {
  const { project, placement } = analysis;
  const moved = unitsOn(placement.sides, 'module');
  const others = elsewhere(project);
  const imported: SourceType[] = [];
  const limits: Limit[] = [];
  const warnings: Warning[] = [];
  for (const [unit, side] of placement.sides) {
    if (side === 'module' || others.has(project.index.project.idOf(unit.indexed))) continue;
    for (const type of unit.types) {
      const kind = kindOf(type);
      if (kind === undefined || !actsOn(kind, type, moved)) continue;
      const odd =
        kind === 'configuration' || kind === 'filter' ? oddPattern(unit, moved, module.contextPath, kind === 'filter') : undefined;
      if (odd === undefined && canBeImported(kind, type, analysis)) {
        imported.push(type);
        warnings.push(at(type, imports(type)));
      } else if (guards(kind, unit)) limits.push(limit('open point', unguarded(type, odd), UNGUARDED_CURE, unit.path, lineOf(type)));
      else warnings.push(at(type, staysBehind(kind, type)));
    }
  }
  return { imported, limits: [...limits, ...messageLimits(analysis, moved)], warnings };
}

function kindOf(type: SourceType): Kind | undefined {
  const { annotations } = type.symbol;
  const parents = parentNames(type.symbol);
  if (annotationIn(annotations, 'ControllerAdvice', 'RestControllerAdvice')) return 'advice';
  if (annotationIn(annotations, 'Aspect')) return 'aspect';
  if (annotationIn(annotations, 'EnableWebSecurity') ?? parents.includes('WebSecurityConfigurerAdapter')) return undefined;
  if (parents.some((name) => name === 'WebMvcConfigurer' || name === 'WebMvcConfigurerAdapter')) return 'configuration';
  const made = annotationIn(annotations, 'Configuration') ? beanMethods(type).map((m) => resultOf(type, m)) : [];
  // A security chain is told of as a whole.
  if (made.some((name) => FILTER_BEAN.test(name)) && !made.includes('SecurityFilterChain')) return 'filter';
  const isFilter = parents.some((name) => FILTERS.test(name));
  return isFilter && (stereotypeOf(type) ?? annotationIn(annotations, 'WebFilter')) ? 'filter' : undefined;
}

/** Whether it would act on what moves if that stayed. Where the code does not tell, it would. */
function actsOn(kind: Kind, type: SourceType, moved: readonly SourceUnit[]): boolean {
  if (kind === 'aspect') return mayCut(type, moved);
  const controllers = moved.filter(({ types }) => types.some((t) => annotationIn(t.symbol.annotations, 'Controller', 'RestController')));
  if (controllers.length === 0) return false;
  if (kind !== 'advice') return true;
  const advice = annotationIn(type.symbol.annotations, 'ControllerAdvice', 'RestControllerAdvice');
  const packages = stringValues(type.symbol.unit, advice, 'value', 'basePackages');
  const narrowed = valueNodes(type.symbol.unit, advice, 'basePackageClasses', 'assignableTypes', 'annotations').length > 0;
  return narrowed || packages.length === 0 || controllers.some((u) => packages.some((p) => isWithin(u.packageName, p)));
}

const isWithin = (name: string, packageName: string): boolean => name === packageName || name.startsWith(`${packageName}.`);

/** Whether one of its pointcuts may mean a moved class: by an annotation that it has, or by its name. */
function mayCut({ symbol: { unit }, name }: SourceType, moved: readonly SourceUnit[]): boolean {
  const pointcuts = factsOf(unit).annotations.flatMap((a) => (ADVICE.includes(a.name) ? stringValues(unit, a, 'value', 'pointcut') : []));
  const used = new Set(moved.flatMap(({ indexed }) => [...factsOf(indexed).annotationNames]));
  const parts = pointcuts.flatMap((p) => [...p.matchAll(/(@?\w+)\s*\(([^()]*(?:\([^()]*\))?[^()]*)\)/g)]);
  const kinds = parts.flatMap(([, designator = '', inside = '']) => {
    if (designator === '@annotation' || designator === '@within') {
      const simple = simpleTypeName(inside);
      // A small letter: the name of a parameter, whose type is the annotation.
      return [/^[a-z]/.test(simple) || used.has(simple)];
    }
    if (designator !== 'execution' && designator !== 'within') return [];
    const pattern = designator === 'within' ? inside : (/([\w.*]+)\.[\w*]+\s*\(/.exec(inside)?.[1] ?? inside);
    return [moved.some((u) => u.types.some((t) => namePattern(pattern).test(t.name)))];
  });
  return name !== '' && (kinds.length === 0 || kinds.includes(true));
}

/** `a.b..*` and `a.*.web.*` as AspectJ reads them, on the full name of a class. */
function namePattern(pattern: string): RegExp {
  const source = pattern.replaceAll('..', '\0').replaceAll('.', '\\.').replaceAll('*', '[^.]*').replaceAll('\0', '(\\..*\\.|\\.)');
  return new RegExp(`^${source}$`);
}

function canBeImported(kind: Kind, type: SourceType, { points, beans }: Analysis): boolean {
  const { modifiers, annotations, form, constructors } = type.symbol;
  if (form !== 'class' || !modifiers.has('public') || modifiers.has('abstract') || annotationIn(annotations, 'WebFilter')) return false;
  if (!stereotypeOf(type) && kind !== 'aspect') return false;
  // Spring makes a subclass of a configuration, in the module’s class loader: another package, as the JVM sees it.
  if (kind === 'configuration' && constructors.some((c) => !c.modifiers.has('public'))) return false;
  if (beanMethods(type).some((m) => !WEB_BEAN.test(resultOf(type, m)))) return false;
  return points.filter((p) => p.owner === type).every((point) => isServedInModule(point, beans));
}

function beanMethods({ symbol: { methods } }: SourceType): readonly MethodSymbol[] {
  return [...methods.values()].flat().filter((m) => annotationIn(m.annotations, 'Bean'));
}

const resultOf = ({ symbol: { unit } }: SourceType, { result }: MethodSymbol): string => simpleTypeName(unit.tree.text(result));

/** A pattern of the configuration that would mean another set of the moved addresses in the module than in the base. */
function oddPattern(unit: SourceUnit, moved: readonly SourceUnit[], contextPath: string, ofServlet: boolean): string | undefined {
  const patterns = factsOf(unit.indexed).literals.flatMap(({ text }) => (text.startsWith('/') ? [text] : []));
  const addresses = moved.flatMap((u) => u.types.flatMap(addressesOf));
  return patterns.find((written) => {
    // To a servlet container `/*` is all that is below.
    const pattern = ofServlet ? written.replace(/\/\*$/, '/**') : written;
    return addresses.some((address) => matchesPattern(pattern, address) !== matchesPattern(pattern, addressInModule(address, contextPath)));
  });
}

const guards = (kind: Kind, unit: SourceUnit): boolean =>
  kind === 'filter' || (kind === 'configuration' && factsOf(unit.indexed).calls.some(({ name }) => name === 'addInterceptor'));

function imports({ simpleName }: SourceType): Bilingual {
  return {
    en: `The module’s context imports ${simpleName} too: it acts there as it does in the base, with an instance of its own.`,
    zh: `模块的上下文也会导入 ${simpleName}：它在模块中的作用与在基座中相同，但使用自己的实例。`,
  };
}

function staysBehind(kind: Kind, { simpleName }: SourceType): Bilingual {
  switch (kind) {
    case 'advice':
      return {
        en: `${simpleName} does not see the module’s controllers; their errors get Spring’s default answer. Write the module one of its own if they need it.`,
        zh: `${simpleName} 看不到模块的控制器，它们的错误会得到 Spring 的默认应答。需要时请为模块另写一个。`,
      };
    case 'aspect':
      return {
        en: `${simpleName} acts on beans of the base only; the module’s beans are in another context. Write the module one of its own if they need it.`,
        zh: `${simpleName} 只对基座的 Bean 生效，模块的 Bean 在另一个上下文里。需要时请为模块另写一个。`,
      };
    default:
      return {
        en: `${simpleName} acts on the base’s requests only, not on the module’s. Write the module one of its own if they need it.`,
        zh: `${simpleName} 只作用于基座的请求，不作用于模块的请求。需要时请为模块另写一个。`,
      };
  }
}

function unguarded({ simpleName }: SourceType, pattern: string | undefined): Bilingual {
  return pattern === undefined
    ? {
        en: `${simpleName} stands before the base’s requests and not before the module’s: what it guards there is open in the module.`,
        zh: `${simpleName} 只拦截基座的请求，不拦截模块的请求：它在那里守护的内容，在模块中不设防。`,
      }
    : {
        en: `${simpleName} has the pattern ${pattern}, which is written for addresses of the base. The module has them without its context path: what the pattern guards is open there.`,
        zh: `${simpleName} 的路径模式 ${pattern} 针对基座的地址。模块内的地址不含上下文路径：该模式守护的内容在模块中不设防。`,
      };
}

const UNGUARDED_CURE: Bilingual = {
  en: 'Give the module one of its own for its addresses, or leave the guarded controllers in the base.',
  zh: '请为模块的地址另写一个，或把受保护的控制器留在基座。',
};

/** Endpoints of web sockets that move while what sets their broker or container up stays. */
function messageLimits({ project, model, pick }: Analysis, moved: readonly SourceUnit[]): Limit[] {
  const { endpoints, brokers } = model.messages;
  const { index } = project;
  const isModules = (id: number): boolean => moved.some(({ indexed }) => index.project.units[id] === indexed);
  const there = brokers.filter((id) => !pick.elsewhere.has(id));
  if (there.length === 0 || there.some(isModules)) return [];
  const setUp = there.flatMap((id) => index.project.units[id]?.types[0]?.simpleName ?? []);
  return endpoints.filter(isModules).flatMap((id) => {
    const unit = index.project.units[id];
    const name = unit?.types[0]?.simpleName;
    return unit && name !== undefined
      ? [
          limit(
            'open point',
            {
              en: `${name} answers web sockets that ${setUp.join(', ')} sets up in the base: in the module nothing calls it.`,
              zh: `${name} 处理的 WebSocket 由基座中的 ${setUp.join('、')} 建立：在模块中没有任何东西会调用它。`,
            },
            {
              en: `Leave it in the base, or move ${setUp.join(', ')} too: clients then connect below the module’s context path.`,
              zh: `请把它留在基座，或者把 ${setUp.join('、')} 也迁走：客户端随后连接到模块上下文路径之下的地址。`,
            },
            unit.path,
            lineAndColumn(unit.text, unit.tree.start(unit.types[0]?.node ?? 0)).line,
          ),
        ]
      : [];
  });
}

function lineOf({ unit, declaration }: SourceType): number {
  return lineAndColumn(unit.text, declaration.name.start).line;
}

function at(type: SourceType, say: Bilingual): Warning {
  return { file: type.unit.path, line: lineOf(type), ...say };
}
