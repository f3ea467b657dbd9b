import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import type { JavaObject } from '../../java/run/value.ts';
import type { Failures } from '../beans/failures.ts';
import { classes, classOfType, findAnnotation, findOnHierarchy, superclasses, texts } from '../reflect.ts';
import type { Match } from './routes.ts';

const A = 'org.springframework.web.bind.annotation';

export interface Advice {
  readonly type: RuntimeClass;
  readonly bean: () => JavaObject;
}

/** Finds @ExceptionHandler methods. */
export class ExceptionHandlers {
  private readonly machine: Machine;
  private readonly failures: Failures;
  private readonly advices: readonly Advice[];

  constructor(machine: Machine, failures: Failures, advices: readonly Advice[]) {
    this.machine = machine;
    this.failures = failures;
    this.advices = advices;
  }

  /** There is no advice at all. */
  get isEmpty(): boolean {
    return this.advices.length === 0;
  }

  /** The nearest: of the controller, then of the advices; for the exception, then for its causes. */
  find(exception: JavaObject, match: Match | undefined): { method: RuntimeMethod; bean: JavaObject } | undefined {
    const controller = match?.route.bean();
    const places: Advice[] = [
      ...(match && controller ? [{ type: match.route.type, bean: (): JavaObject => controller }] : []),
      ...this.advices.filter((a) => this.concerns(a.type, match?.route.type)),
    ];
    for (const { type, bean } of places) {
      for (const candidate of this.failures.chain(exception)) {
        const found = superclasses(type)
          .flatMap((c) => c.declaredMethods)
          .map((method) => ({ method, depth: this.depth(method, candidate) }))
          .filter((m) => m.depth >= 0)
          .toSorted((a, b) => a.depth - b.depth)[0];
        if (found) return { method: type.findMethod(found.method.symbol.signature) ?? found.method, bean: bean() };
      }
    }
    return undefined;
  }

  /** @ControllerAdvice may name packages, classes and annotations of the controllers that it is for. */
  private concerns(advice: RuntimeClass, controller: RuntimeClass | undefined): boolean {
    const values =
      findOnHierarchy(this.machine, advice, `${A}.RestControllerAdvice`) ?? findOnHierarchy(this.machine, advice, `${A}.ControllerAdvice`);
    if (!values) return true;
    const packages = [
      ...texts(values['value']),
      ...texts(values['basePackages']),
      ...classes(values['basePackageClasses']).map((c) => c.symbol?.packageName ?? ''),
    ];
    const types = classes(values['assignableTypes']);
    const annotations = classes(values['annotations']);
    if (packages.length + types.length + annotations.length === 0) return true;
    if (!controller) return false;
    return (
      packages.some((p) => controller.name.startsWith(p)) ||
      types.some((t) => controller.isSubclassOf(t)) ||
      annotations.some((a) => findAnnotation(this.machine, controller, a.name) !== undefined)
    );
  }

  private depth(method: RuntimeMethod, exception: JavaObject): number {
    const values = this.machine.annotation(method, `${A}.ExceptionHandler`);
    if (!values) return -1;
    const declared = classes(values['value']);
    const types =
      declared.length > 0
        ? declared
        : method.symbol.parameters.flatMap((p) => {
            const c = classOfType(p.type, method.owner, this.machine);
            return c && superclasses(c).some((s) => s.name === 'java.lang.Throwable') ? [c] : [];
          });
    const hierarchy = superclasses(exception.javaClass);
    const depths = types.map((t) => hierarchy.indexOf(t)).filter((d) => d >= 0);
    return depths.length === 0 ? -1 : Math.min(...depths);
  }
}
