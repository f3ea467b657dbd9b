import type { JavaObject, Reference, Value } from '../../java/run/value.ts';
import { JavaThrow } from '../../java/run/thrown.ts';
import { loadClass } from '../reflect.ts';
import type { ApplicationContext } from '../boot/application-context.ts';
import { asReference, iterate } from '../json/json-writer.ts';
import type { Exchange } from '../web/exchange.ts';
import type { Templates } from '../web/views.ts';
import { Evaluation, Scope, TemplateProblem } from './evaluation.ts';
import { FormFields } from './form-fields.ts';
import { TemplateExpressionError } from './standard-expression.ts';
import { TemplateEngine } from './template-engine.ts';

const NO_SUCH = 'template might not exist';

/** Renders a template with what the model and the request hold. @throws JavaThrow as Thymeleaf's view throws */
function renderView(
  context: ApplicationContext,
  exchange: Exchange,
  view: string,
  model: readonly (readonly [string, Reference])[],
  locale: Reference,
): string {
  const { machine } = context.jvm;
  const fields = new FormFields();
  const evaluation = new Evaluation(
    context,
    exchange,
    locale,
    (method, args, scope) => fields.ask(method, args, scope),
    (expression, selection, value, scope) => fields.shown(expression, selection, value, scope),
  );
  fields.attach(evaluation);
  const scope = new Scope(undefined);
  for (const [name, value] of [...exchange.attributes, ...model]) scope.set(name, value);
  const engine = new TemplateEngine(evaluation, fields, (name) => templateText(context, name));
  try {
    return engine.render(view, scope);
  } catch (error) {
    if (!(error instanceof TemplateProblem) && !(error instanceof TemplateExpressionError)) throw error;
    const where = error.message.includes(NO_SUCH)
      ? error.message
      : `An error happened during template parsing (template: "class path resource [${prefix(context)}${view}.html]"): ${error.message}`;
    const type = loadClass(machine, 'jakarta.servlet.ServletException', context.primary);
    const said = `Request processing failed: org.thymeleaf.exceptions.TemplateInputException: ${where}`;
    throw new JavaThrow(machine.newObject(type, '<init>(java.lang.String)', [said]));
  }
}

const prefix = (context: ApplicationContext): string =>
  (context.property('spring.thymeleaf.prefix') ?? 'classpath:/templates/').replace(/^classpath:\/?/, '');

/** undefined: there is none of the name. */
function templateText(context: ApplicationContext, name: string): string | undefined {
  const suffix = context.property('spring.thymeleaf.suffix') ?? '.html';
  const file = `${prefix(context)}${name.replace(/^\//, '')}${name.endsWith(suffix) ? '' : suffix}`.replaceAll(/\/{2,}/g, '/');
  // Its class loader looks for it: a module with declared libraries is given the base's fragments, too.
  const bytes = context.deployment.loader.resource(file);
  return bytes && new TextDecoder().decode(bytes);
}

/** A Map's entries. */
const entriesOf = (context: ApplicationContext, map: JavaObject | undefined): (readonly [string, Reference])[] =>
  map
    ? iterate(context.jvm.machine, context.jvm.machine.invokeVirtual(map, 'entrySet()', []) ?? null).map(
        (e): readonly [string, Reference] => [
          String(context.jvm.machine.invokeVirtual(e, 'getKey()', [])),
          asReference(context.jvm.machine, context.jvm.machine.invokeVirtual(e, 'getValue()', []) ?? null, { kind: 'unknown' }),
        ],
      )
    : [];

/** Thymeleaf's views of an application. */
export function templates(context: ApplicationContext, localeOf: (exchange: Exchange) => Value): Templates {
  const { machine } = context.jvm;
  return {
    has: (name) => templateText(context, name) !== undefined,
    render: (name, model, exchange) =>
      renderView(context, exchange, name, entriesOf(context, model), asReference(machine, localeOf(exchange), { kind: 'unknown' })),
  };
}
