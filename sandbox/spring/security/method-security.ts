import type { AnnotationValues } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaObject, type Reference } from '../../java/run/value.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { evaluateText, ExpressionError } from '../boot/expressions.ts';
import { type Advice, type Advisor, type MethodCall, referencesOf } from '../features/bean-proxies.ts';
import { asReference, implementsName, iterate } from '../json/json-writer.ts';
import { findAnnotation, findOnHierarchy, loadClass, text, texts } from '../reflect.ts';
import { methodHierarchy } from './security-beans.ts';

const S = 'org.springframework.security';
const ENABLE = `${S}.config.annotation.method.configuration.EnableMethodSecurity`;
const PREPOST = `${S}.access.prepost`;
const JSR250 = 'jakarta.annotation.security';
const ROOT = `${S}.access.expression.SecurityExpressionRoot`;

/** @PreAuthorize and its like, where @EnableMethodSecurity is somewhere; undefined: it is nowhere. */
export function methodSecurityAdvisor(context: ApplicationContext): Advisor | undefined {
  const { factory, jvm } = context;
  const { machine } = jvm;
  const enabled = factory.names
    .map((name) => factory.definition(name))
    .flatMap((d) => (d?.origin.kind === 'class' ? [findAnnotation(machine, d.type, ENABLE)] : []))
    .find((values) => values !== undefined);
  if (!enabled) return undefined;
  const of = (javaClass: RuntimeClass, method: RuntimeMethod, name: string): AnnotationValues | undefined =>
    findAnnotation(machine, method, name) ?? findOnHierarchy(machine, javaClass, name);
  return (javaClass, method) => {
    const advices: Advice[] = [];
    if (enabled['prePostEnabled'] !== false) {
      const given = of(javaClass, method, `${PREPOST}.PreFilter`);
      if (given) advices.push((call) => (filterArgument(context, call, text(given['value']), text(given['filterTarget'])), call.proceed()));
      const before = of(javaClass, method, `${PREPOST}.PreAuthorize`);
      const after = of(javaClass, method, `${PREPOST}.PostAuthorize`);
      if (before) advices.push((call) => (verify(context, call, text(before['value']), undefined), call.proceed()));
      if (after)
        advices.push((call) => {
          const value = call.proceed();
          verify(context, call, text(after['value']), asReference(machine, value ?? null, call.method.symbol.returnType));
          return value;
        });
    }
    if (enabled['securedEnabled'] === true) {
      const secured = of(javaClass, method, `${S}.access.annotation.Secured`);
      if (secured) advices.push(allowing(context, texts(secured['value'])));
    }
    if (enabled['jsr250Enabled'] === true) {
      const onMethod = (name: string): boolean => findAnnotation(machine, method, `${JSR250}.${name}`) !== undefined;
      if (onMethod('DenyAll')) advices.push(() => denied(context));
      else if (!onMethod('PermitAll')) {
        const roles = of(javaClass, method, `${JSR250}.RolesAllowed`);
        if (roles)
          advices.push(
            allowing(
              context,
              texts(roles['value']).map((role) => `ROLE_${role}`),
            ),
          );
        else if (findOnHierarchy(machine, javaClass, `${JSR250}.DenyAll`)) advices.push(() => denied(context));
      }
    }
    const returned = enabled['prePostEnabled'] === false ? undefined : of(javaClass, method, `${PREPOST}.PostFilter`);
    if (returned)
      advices.push((call) => {
        const value = call.proceed();
        filter(context, call, text(returned['value']), asReference(machine, value ?? null, call.method.symbol.returnType), '@PostFilter');
        return value;
      });
    const [first, ...others] = advices;
    return first && others.reduce(inside, first);
  };
}

/** The second runs within the first. */
const inside = (outer: Advice, inner: Advice): Advice => {
  return (call) =>
    outer({
      target: call.target,
      proxy: call.proxy,
      method: call.method,
      get args() {
        return call.args;
      },
      set args(given) {
        call.args = given;
      },
      proceed: () => inner(call),
    });
};

function unknown(context: ApplicationContext, what: string): never {
  return context.jvm.machine.throwNew(
    'java.lang.UnsupportedOperationException',
    `not supported: ${what} (the trial does not simulate it; a real base does)`,
  );
}

const denied = (context: ApplicationContext): never => context.failures.raise(`${S}.access.AccessDeniedException`, 'Access Denied');

/** Whoever calls, as expressions see them. */
function rootOf(context: ApplicationContext): JavaObject {
  const { machine } = context.jvm;
  const holder = loadClass(machine, `${S}.core.context.SecurityContextHolder`, context.primary);
  const security = machine.invokeStatic(holder, 'getContext()', []);
  const authentication = security instanceof JavaObject ? machine.invokeVirtual(security, 'getAuthentication()', []) : null;
  const root = machine.newObject(loadClass(machine, ROOT, context.primary), `<init>(${S}.core.Authentication)`, [authentication ?? null]);
  const hierarchy = methodHierarchy(context);
  if (hierarchy) machine.invokeVirtual(root, `setRoleHierarchy(${S}.access.hierarchicalroles.RoleHierarchy)`, [hierarchy]);
  return root;
}

/** Leaves in a collection what the expression holds of. */
function filter(context: ApplicationContext, call: MethodCall, expression: string, collection: Reference, what: string): void {
  const { machine } = context.jvm;
  if (collection === null) return;
  if (!(collection instanceof JavaObject) || !implementsName(collection.javaClass, 'java.util.Collection'))
    return unknown(context, `${what} of what is no Collection`);
  const root = rootOf(context);
  const kept = iterate(machine, collection).filter((each) => {
    machine.invokeVirtual(root, 'setFilterObject(java.lang.Object)', [each]);
    return evaluated(context, call, expression, root) === true;
  });
  machine.invokeVirtual(collection, 'clear()', []);
  machine.invokeVirtual(collection, 'addAll(java.util.Collection)', [context.failures.objects(kept)]);
}

function filterArgument(context: ApplicationContext, call: MethodCall, expression: string, target: string): void {
  const args = referencesOf(context, call);
  const at = target === '' ? 0 : call.method.symbol.parameters.findIndex(({ name }) => name === target);
  if (target === '' && args.length !== 1) return unknown(context, '@PreFilter without filterTarget beside several parameters');
  filter(context, call, expression, args[at] ?? null, '@PreFilter');
}

function allowing(context: ApplicationContext, authorities: readonly string[]): Advice {
  const { machine } = context.jvm;
  return (call) => {
    const strings = machine.newArray(machine.jdk('java.lang.String'), authorities);
    if (machine.invokeVirtual(rootOf(context), 'hasAnyAuthority(java.lang.String[])', [strings]) !== true) denied(context);
    return call.proceed();
  };
}

function verify(context: ApplicationContext, call: MethodCall, expression: string, returned: Reference | undefined): void {
  const { machine } = context.jvm;
  const root = rootOf(context);
  if (returned !== undefined) machine.invokeVirtual(root, 'setReturnObject(java.lang.Object)', [returned]);
  if (evaluated(context, call, expression, root) !== true) denied(context);
}

function evaluated(context: ApplicationContext, call: MethodCall, expression: string, root: JavaObject): Reference {
  const args = referencesOf(context, call);
  const variables = new Map(
    call.method.symbol.parameters.flatMap(({ name }, i): [string, Reference][] => [
      [name, args[i] ?? null],
      [`p${i}`, args[i] ?? null],
      [`a${i}`, args[i] ?? null],
    ]),
  );
  try {
    return evaluateText(context, expression, variables, root);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return unknown(context, `the expression ${expression}: ${error.message}`);
  }
}
