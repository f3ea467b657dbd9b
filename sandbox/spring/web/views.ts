import type { Machine } from '../../java/run/machine.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import { asReference, implementsName, iterate } from '../json/json-writer.ts';
import { fieldValue, isA, superclasses } from '../reflect.ts';
import type { HandlerCall } from './argument.ts';
import type { Exchange } from './exchange.ts';
import { absolute } from './redirect.ts';
import { textAnswer, type WebAnswer } from './web-request.ts';

/** What a handler wants to be shown: a redirect, a forward or a path. */
export interface View {
  readonly name: string;
  readonly status: number | undefined;
  readonly model: JavaObject | undefined;
  readonly contextRelative?: boolean;
}

/** Views that are paths: the trial renders none. */
export class Views {
  private readonly machine: Machine;
  private readonly forward: (exchange: Exchange, path: string) => void;
  /** A template engine that would make the view on a real base: Thymeleaf. */
  private readonly engine: string | undefined;

  constructor(machine: Machine, forward: (exchange: Exchange, path: string) => void, engine: string | undefined) {
    this.engine = engine;
    this.machine = machine;
    this.forward = forward;
  }

  /** The view that a handler's value names. */
  viewOf(value: Value, status: number, handlerCall: HandlerCall): View {
    const { machine } = this;
    const model = handlerCall.redirectModel ?? handlerCall.model();
    if (typeof value === 'string') return { name: value, status, model };
    if (value instanceof JavaObject) {
      if (isA(value, 'org.springframework.web.servlet.ModelAndView')) {
        const code = fieldValue(value, 'status');
        const own = code instanceof JavaObject ? Number(machine.invokeVirtual(code, 'value()', [])) : status;
        const view = fieldValue(value, 'view');
        const map = fieldValue(value, 'model');
        if (typeof view === 'string') return { name: view, status: own, model: map instanceof JavaObject ? map : undefined };
        if (view instanceof JavaObject) return this.viewOf(view, own, handlerCall);
      }
      if (isA(value, 'org.springframework.web.servlet.view.RedirectView')) {
        const code = fieldValue(value, 'statusCode');
        const url = String(fieldValue(value, 'url'));
        return {
          name: `redirect:${url}`,
          status: code instanceof JavaObject ? Number(machine.invokeVirtual(code, 'value()', [])) : undefined,
          model,
          contextRelative: fieldValue(value, 'contextRelative') === true,
        };
      }
      if (implementsName(value.javaClass, 'org.springframework.web.servlet.View'))
        return machine.throwNew(
          'java.lang.UnsupportedOperationException',
          `not supported: ${value.javaClass.name}, a View of its own (the trial renders no views; a real base does)`,
        );
    }
    return { name: handlerCall.exchange.request.path.replace(/^\//, '').replace(/\.\w+$/, ''), status, model };
  }

  /** The answer of a redirect; undefined: another handler answers. */
  show(view: View, exchange: Exchange): WebAnswer | undefined {
    const { machine } = this;
    if (view.name.startsWith('redirect:')) {
      const target = this.withModel(view.name.slice('redirect:'.length), view.model);
      const relative = target.startsWith('/') && view.contextRelative !== false ? `${exchange.contextPath}${target}` : target;
      return textAnswer(
        view.status !== undefined && view.status >= 300 && view.status < 400 ? view.status : 302,
        [
          ['Location', absolute(exchange, relative)],
          ['Content-Language', 'en'],
        ],
        '',
        'known',
      );
    }
    if (this.engine !== undefined && !view.name.startsWith('forward:'))
      return machine.throwNew(
        'java.lang.UnsupportedOperationException',
        `not supported: the view ${view.name} of ${this.engine} (the trial does not simulate it; a real base does)`,
      );
    const path = view.name.startsWith('forward:') ? view.name.slice('forward:'.length) : this.viewPath(view.name, exchange);
    if (path.replace(/^\/?/, '/') === exchange.request.path && !view.name.startsWith('forward:'))
      machine.throwNew(
        'jakarta.servlet.ServletException',
        `Circular view path [${view.name}]: would dispatch back to the current handler URL [${exchange.request.uri}] again. Check your ViewResolver setup! (Hint: This may be the result of an unspecified view, due to default view name generation.)`,
      );
    if (view.status !== undefined && view.status !== 200) exchange.status = view.status;
    if (!exchange.headers.some(([n]) => n === 'Content-Language')) exchange.addHeader('Content-Language', 'en');
    exchange.contentLanguage = true;
    if (view.model)
      for (const entry of iterate(machine, machine.invokeVirtual(view.model, 'entrySet()', []) ?? null))
        exchange.attributes.set(
          String(machine.invokeVirtual(entry, 'getKey()', [])),
          asReference(machine, machine.invokeVirtual(entry, 'getValue()', []) ?? null, { kind: 'unknown' }),
        );
    this.forward(exchange, path.replace(/^\/?/, '/'));
    return undefined;
  }

  /** InternalResourceView: a path beside the handler's own. */
  private viewPath(name: string, { request }: Exchange): string {
    if (name.startsWith('/')) return name;
    return `${request.path.slice(0, request.path.lastIndexOf('/') + 1)}${name}`;
  }

  /** Simple values of the model go along: into the template's braces, then as parameters. */
  private withModel(target: string, model: JavaObject | undefined): string {
    const { machine } = this;
    if (!model) return target;
    let url = target;
    const query: string[] = [];
    for (const entry of iterate(machine, machine.invokeVirtual(model, 'entrySet()', []) ?? null)) {
      const key = String(machine.invokeVirtual(entry, 'getKey()', []));
      const value = asReference(machine, machine.invokeVirtual(entry, 'getValue()', []) ?? null, { kind: 'unknown' });
      if (value === null || (value instanceof JavaObject && !superclasses(value.javaClass).some((c) => c.name === 'java.lang.Enum')))
        continue;
      const text = encodeURIComponent(machine.toJavaString(value));
      if (url.includes(`{${key}}`)) url = url.replaceAll(`{${key}}`, text);
      else query.push(`${encodeURIComponent(key)}=${text.replaceAll('%20', '+')}`);
    }
    return query.length === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}${query.join('&')}`;
  }
}
