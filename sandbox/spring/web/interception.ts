import { methodObject } from '../../java/library/natives/reflect.ts';
import type { Machine } from '../../java/run/machine.ts';
import type { RuntimeClass, RuntimeMethod } from '../../java/run/runtime-class.ts';
import { JavaObject, type Reference } from '../../java/run/value.ts';
import type { Failures } from '../beans/failures.ts';
import { asReference } from '../json/json-writer.ts';
import { loadClass } from '../reflect.ts';
import { isPreflight } from './cors.ts';
import type { Exchange } from './exchange.ts';
import type { Handler } from './handler-mapping.ts';
import type { ServletObjects } from './servlet-objects.ts';

const SERVLET = 'org.springframework.web.servlet';
const ERROR_CONTROLLER = 'org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController';
const INTERCEPTED = 'jakarta.servlet.http.HttpServletRequest,jakarta.servlet.http.HttpServletResponse,java.lang.Object';

/** What calls a HandlerInterceptor, and the handler that it is shown. Used inside an entry into Java. */
export class Interception {
  private readonly tools: {
    readonly machine: Machine;
    /** A class whose loader sees Spring and the servlet API. */
    readonly through: RuntimeClass;
    readonly failures: Failures;
    readonly objects: ServletObjects;
  };

  constructor(tools: Interception['tools']) {
    this.tools = tools;
  }

  before(bean: JavaObject, exchange: Exchange, target: Reference): boolean {
    const goOn = this.tools.machine.invokeVirtual(bean, `preHandle(${INTERCEPTED})`, [
      exchange.servletRequest(),
      exchange.servletResponse(),
      target,
    ]);
    return goOn === true;
  }

  after(bean: JavaObject, exchange: Exchange, target: Reference, failure: JavaObject | null): void {
    this.tools.machine.invokeVirtual(bean, `afterCompletion(${INTERCEPTED},java.lang.Exception)`, [
      exchange.servletRequest(),
      exchange.servletResponse(),
      target,
      failure,
    ]);
  }

  /** postHandle: the handler is done, the view is not shown yet. */
  done(bean: JavaObject, exchange: Exchange, target: Reference): void {
    this.tools.machine.invokeVirtual(bean, `postHandle(${INTERCEPTED},org.springframework.web.servlet.ModelAndView)`, [
      exchange.servletRequest(),
      exchange.servletResponse(),
      target,
      null,
    ]);
  }

  /** A handler as interceptors see it. */
  shown(handler: Handler, exchange: Exchange): Reference {
    const { machine, through, failures } = this.tools;
    switch (handler.kind) {
      case 'method':
        return this.handlerMethod(handler.match.route.bean(), handler.match.route.method);
      case 'error':
        return this.errorHandler();
      case 'files':
        return failures.construct(`${SERVLET}.resource.ResourceHttpRequestHandler`, '<init>()', []);
      case 'view':
        return failures.construct(`${SERVLET}.mvc.ParameterizableViewController`, '<init>()', []);
      case 'options': {
        const preflight = isPreflight(exchange);
        const [holder, maker] = preflight
          ? [`${SERVLET}.handler.AbstractHandlerMapping`, 'preFlightHandler()']
          : [`${SERVLET}.mvc.method.RequestMappingInfoHandlerMapping`, 'optionsHandler()'];
        const made = machine.invokeStatic(loadClass(machine, holder, through), maker, []);
        const method = made instanceof JavaObject ? made.javaClass.declaredMethods.find((m) => m.symbol.name === 'handle') : undefined;
        return made instanceof JavaObject && method
          ? this.handlerMethod(made, method)
          : asReference(machine, made ?? null, { kind: 'unknown' });
      }
    }
  }

  private handlerMethod(bean: JavaObject, method: RuntimeMethod): JavaObject {
    return this.tools.objects.newOf('org.springframework.web.method.HandlerMethod', '<init>(java.lang.Object,java.lang.reflect.Method)', [
      bean,
      methodObject(this.tools.machine, method),
    ]);
  }

  /** What stands behind `/error`. */
  errorHandler(): Reference {
    const bean = this.tools.failures.construct(ERROR_CONTROLLER, '<init>()', []);
    const method = bean.javaClass.declaredMethods.find((m) => m.symbol.name === 'error');
    return method ? this.handlerMethod(bean, method) : null;
  }
}
