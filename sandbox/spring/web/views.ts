import type { Machine } from '../../java/run/machine.ts';
import { JavaObject, type Value } from '../../java/run/value.ts';
import { asReference, implementsName, iterate } from '../json/json-writer.ts';
import { fieldValue, isA, superclasses } from '../reflect.ts';
import type { HandlerCall } from './argument.ts';
import type { Exchange } from './exchange.ts';
import type { Session } from './http-session.ts';
import { acceptedLocales } from './locale.ts';
import { absolute, encodeUrl } from './redirect.ts';
import { textAnswer, type WebAnswer } from './web-request.ts';

/** What a handler wants to be shown: a redirect, a forward or a path. */
export interface View {
  readonly name: string;
  readonly status: number | undefined;
  readonly model: JavaObject | undefined;
  readonly contextRelative?: boolean;
  /** RedirectAttributes, whose flash attributes the next request gets. */
  readonly flash?: JavaObject | undefined;
}

/** A template engine. Names are those of views. */
export interface Templates {
  has(name: string): boolean;
  /** @throws JavaThrow what the engine throws */
  render(name: string, model: JavaObject | undefined, exchange: Exchange): string;
}

/** Views that are paths or templates. */
export class Views {
  private readonly machine: Machine;
  private readonly forward: (exchange: Exchange, path: string) => void;
  private readonly templates: Templates | undefined;
  /** The session, made where there is none. */
  private readonly session: (exchange: Exchange) => Session | undefined;

  constructor(
    machine: Machine,
    forward: (exchange: Exchange, path: string) => void,
    templates: Templates | undefined,
    session: Views['session'],
  ) {
    this.templates = templates;
    this.session = session;
    this.machine = machine;
    this.forward = forward;
  }

  /** The view that a handler's value names. */
  viewOf(value: Value, status: number, handlerCall: HandlerCall): View {
    const { machine } = this;
    const model = handlerCall.model();
    // Spring 6 takes nothing of the model along.
    if (typeof value === 'string')
      return {
        name: value,
        status,
        model: value.startsWith('redirect:') ? handlerCall.redirectModel : model,
        flash: handlerCall.redirectModel,
      };
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
          model: handlerCall.redirectModel,
          flash: handlerCall.redirectModel,
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
      this.keepFlash(view.flash, target, exchange);
      const relative = target.startsWith('/') && view.contextRelative !== false ? `${exchange.contextPath}${target}` : target;
      return textAnswer(
        view.status !== undefined && view.status >= 300 && view.status < 400 ? view.status : 302,
        [
          ['Location', encodeUrl(exchange, absolute(exchange, relative))],
          ['Content-Language', 'en'],
        ],
        '',
        'known',
      );
    }
    if (this.templates && !view.name.startsWith('forward:')) {
      speak(exchange);
      const body = this.templates.render(view.name, view.model, exchange);
      return textAnswer(view.status ?? 200, [['Content-Type', 'text/html;charset=UTF-8']], body, 'chunked');
    }
    const path = view.name.startsWith('forward:') ? view.name.slice('forward:'.length) : this.viewPath(view.name, exchange);
    if (path.replace(/^\/?/, '/') === exchange.request.path && !view.name.startsWith('forward:'))
      machine.throwNew(
        'jakarta.servlet.ServletException',
        `Circular view path [${view.name}]: would dispatch back to the current handler URL [${exchange.request.uri}] again. Check your ViewResolver setup! (Hint: This may be the result of an unspecified view, due to default view name generation.)`,
      );
    if (view.status !== undefined && view.status !== 200) exchange.status = view.status;
    speak(exchange);
    if (view.model)
      for (const entry of iterate(machine, machine.invokeVirtual(view.model, 'entrySet()', []) ?? null))
        exchange.attributes.set(
          String(machine.invokeVirtual(entry, 'getKey()', [])),
          asReference(machine, machine.invokeVirtual(entry, 'getValue()', []) ?? null, { kind: 'unknown' }),
        );
    this.forward(exchange, path.replace(/^\/?/, '/'));
    return undefined;
  }

  private keepFlash(redirect: JavaObject | undefined, target: string, exchange: Exchange): void {
    const { machine } = this;
    const attributes = redirect && machine.invokeVirtual(redirect, 'getFlashAttributes()', []);
    if (!(attributes instanceof JavaObject) || machine.invokeVirtual(attributes, 'isEmpty()', []) === true) return;
    const session = this.session(exchange);
    if (session)
      session.flash = [
        ...(session.flash ?? []),
        { path: target.replace(/[?#].*$/, ''), query: /\?([^#]*)/.exec(target)?.[1] ?? '', attributes },
      ];
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

/** A view sets the answer's language, and with it the character encoding. */
export function speak(exchange: Exchange): void {
  const tag = acceptedLocales(exchange.request.header('Accept-Language'))[0] ?? 'en';
  if (!exchange.headers.some(([n]) => n === 'Content-Language')) exchange.addHeader('Content-Language', tag);
  exchange.contentLanguage = true;
}
