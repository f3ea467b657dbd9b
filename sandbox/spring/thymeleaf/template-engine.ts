import type { Reference } from '../../java/run/value.ts';
import { JavaObject } from '../../java/run/value.ts';
import { type Evaluation, Scope, TemplateProblem } from './evaluation.ts';
import type { FormFields } from './form-fields.ts';
import {
  attributeOf,
  type Element,
  escapeMarkup,
  isVoid,
  type Node,
  openTag,
  parseMarkup,
  removeAttribute,
  setAttribute,
  unescapeMarkup,
} from './markup.ts';
import { scriptText, styleText } from './inlining.ts';
import { parseAssignments, splitOutside, TemplateExpressionError } from './standard-expression.ts';

/** A piece of a template that an expression names; handed around as a Java object's native. */
interface Fragment {
  readonly nodes: readonly Node[];
  readonly scope: Scope;
  readonly template: readonly Node[];
}

const PREFIX = /^(?:th:|data-th-)/i;
/** Attributes that are there or not. */
const FLAGS = new Set(
  'async autofocus autoplay checked controls declare default defer disabled formnovalidate hidden ismap loop multiple novalidate nowrap open pubdate readonly required reversed scoped seamless selected'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside audio blockquote canvas dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav noscript ol option output p pre section table tbody td tfoot th tr ul video'.split(
    ' ',
  ),
);
const ORDER = 'insert replace each switch case if unless object with attr attrprepend attrappend alt-title lang-xmllang'.split(' ');
const LATE = ['classappend', 'styleappend', 'text', 'utext', 'fragment', 'assert', 'inline', 'remove', 'field', 'errors', 'errorclass'];
const REFUSED = new Set(['include', 'substituteby', 'ref']);

const rank = (name: string): number => {
  const early = ORDER.indexOf(name);
  if (early >= 0) return early;
  const late = LATE.indexOf(name);
  return late < 0 ? 50 : 100 + late;
};

const plain = (name: string): string => name.replace(PREFIX, '').toLowerCase();
const cloned = (node: Node): Node =>
  node.kind === 'element' ? { ...node, attributes: node.attributes.map((a) => ({ ...a })), children: node.children.map(cloned) } : node;

/** Thymeleaf: one template and those that it names. */
export class TemplateEngine {
  private readonly evaluation: Evaluation;
  private readonly fields: FormFields;
  /** The text of a template by its name. */
  private readonly source: (name: string) => string | undefined;
  private readonly fragments = new WeakMap<JavaObject, Fragment>();
  private template: readonly Node[] = [];
  private name = '';

  constructor(evaluation: Evaluation, fields: FormFields, source: (name: string) => string | undefined) {
    this.evaluation = evaluation;
    this.fields = fields;
    this.source = source;
    evaluation.fragment = (text, scope) => this.fragmentOf(text, scope);
  }

  /** @param view a template's name, with `:: fragment` where a part of it is wanted */
  render(view: string, scope: Scope): string {
    if (!view.includes('::')) {
      this.template = this.parsed(view);
      this.name = view;
      return this.nodes(this.template, scope);
    }
    if (/[$*#@]\{|__/.test(view))
      throw new TemplateProblem(
        `not supported: the view ${view}, which holds an expression (the trial does not simulate it; a real base does)`,
      );
    this.name = view.slice(0, view.indexOf('::')).trim();
    this.template = this.parsed(this.name);
    const found = this.fragmentOf(view, scope);
    const fragment = found instanceof JavaObject ? this.fragments.get(found) : undefined;
    if (!fragment) throw new TemplateProblem(`Error resolving fragment: "${view}"`);
    return this.inTemplate(fragment.template, () => this.nodes(fragment.nodes, fragment.scope));
  }

  private parsed(name: string): readonly Node[] {
    const text = this.source(name);
    if (text === undefined)
      throw new TemplateProblem(
        `Error resolving template [${name}], template might not exist or might not be accessible by any of the configured Template Resolvers`,
      );
    return parseMarkup(text);
  }

  private inTemplate(template: readonly Node[], body: () => string): string {
    const before = this.template;
    this.template = template;
    try {
      return body();
    } finally {
      this.template = before;
    }
  }

  // ---- fragments ----

  private fragmentOf(text: string, scope: Scope): Reference | undefined {
    const at = text.indexOf('::');
    const named = (at < 0 ? text : text.slice(0, at)).trim();
    const selector = at < 0 ? '' : text.slice(at + 2).trim();
    if (text.trim() === '') return this.handed({ nodes: [], scope, template: this.template });
    const templateName = named === '' || named === 'this' ? '' : this.plainOrValue(named, scope);
    const template = templateName === '' ? this.template : this.parsed(templateName);
    if (selector === '') return this.handed({ nodes: template, scope: new Scope(scope), template });
    const call = /^([^(]+)\(([\s\S]*)\)$/.exec(selector);
    const wanted = this.plainOrValue((call?.[1] ?? selector).trim(), scope);
    const found = this.find(template, wanted);
    if (!found) return undefined;
    const inner = new Scope(scope);
    const signature = /\(([\s\S]*)\)/.exec(attributeOf(found, 'th:fragment') ?? attributeOf(found, 'data-th-fragment') ?? '')?.[1];
    const parameters = signature === undefined ? [] : splitOutside(signature).filter((p) => p !== '');
    const given = call?.[2] === undefined || call[2].trim() === '' ? [] : splitOutside(call[2]);
    given.forEach((argument, i) => {
      const assigned = /^(\w+)\s*=(?!=)\s*([\s\S]+)$/.exec(argument);
      const [name, value] = assigned ? [assigned[1], assigned[2]] : [parameters[i], argument];
      if (name !== undefined && value !== undefined) inner.set(name, this.evaluation.of(value, scope));
    });
    for (const name of parameters) if (inner.get(name) === undefined) inner.set(name, null);
    return this.handed({ nodes: [found], scope: inner, template });
  }

  private handed(fragment: Fragment): JavaObject {
    const { machine } = this.evaluation;
    const object = machine.newObject(machine.jdk('java.lang.StringBuilder'), '<init>(java.lang.String)', [
      fragment.nodes.map((n) => this.written(n)).join(''),
    ]);
    this.fragments.set(object, fragment);
    return object;
  }

  /** Markup as it stands in the template. */
  private written(node: Node): string {
    if (node.kind !== 'element') return node.text;
    return openTag(node, node.standalone) + node.children.map((c) => this.written(c)).join('') + (node.close ?? '');
  }

  private plainOrValue(text: string, scope: Scope): string {
    if (/[$*#@'|]\{|^'|^\||__/.test(text)) return this.evaluation.text(this.evaluation.of(text, scope));
    return text;
  }

  private find(nodes: readonly Node[], selector: string): Element | undefined {
    for (const node of nodes) {
      if (node.kind !== 'element') continue;
      const fragment = (attributeOf(node, 'th:fragment') ?? attributeOf(node, 'data-th-fragment'))?.replace(/\s*\([\s\S]*$/, '').trim();
      const fits = selector.startsWith('#')
        ? attributeOf(node, 'id') === selector.slice(1)
        : selector.startsWith('.')
          ? (attributeOf(node, 'class') ?? '').split(/\s+/).includes(selector.slice(1))
          : fragment === selector || node.name.toLowerCase() === selector.replace(/^\/\//, '').toLowerCase();
      if (fits) return node;
      const inside = this.find(node.children, selector);
      if (inside) return inside;
    }
    return undefined;
  }

  // ---- nodes ----

  private nodes(nodes: readonly Node[], scope: Scope, inline = 'html'): string {
    return nodes
      .map((n, i) => {
        const last = nodes[i - 1];
        // Blanks before a repeated block go with each of its repetitions.
        const blank = last?.kind === 'text' ? (/\s*$/.exec(last.text)?.[0] ?? '') : '';
        return n.kind === 'element'
          ? this.element(n, scope, inline, BLOCKS.has(n.name.toLowerCase()) ? blank : '')
          : this.node(n, scope, inline);
      })
      .join('');
  }

  private node(node: Node, scope: Scope, inline: string): string {
    if (node.kind === 'element') return this.element(node, scope, inline, '');
    return node.kind === 'markup' ? node.text : this.inlined(node.text, scope, inline);
  }

  private inlined(text: string, scope: Scope, inline: string): string {
    if (inline === 'none' || !/\[\[|\[\(/.test(text)) return text;
    const value = (expression: string): Reference => this.evaluation.of(expression, scope);
    if (inline === 'javascript') return scriptText(this.evaluation, text, value);
    if (inline === 'css') return styleText(this.evaluation, text, value);
    return text.replaceAll(/\[\[([\s\S]*?)\]\](?!\])|\[\(([\s\S]*?)\)\]/g, (_all, escaped: string | undefined, raw: string | undefined) =>
      escaped === undefined
        ? this.evaluation.text(value(unescapeMarkup(raw ?? '')))
        : escapeMarkup(this.evaluation.text(value(unescapeMarkup(escaped)))),
    );
  }

  private element(given: Element, outer: Scope, inline: string, blank: string): string {
    const isBlock = /^th:block$/i.test(given.name);
    const acting = given.attributes.filter((a) => PREFIX.test(a.name) || a.name === 'xmlns:th');
    // An option is chosen by the select around it.
    if (acting.length === 0 && !isBlock && given.name.toLowerCase() !== 'option') return this.tag(given, outer, inline, undefined);
    const element = cloned(given);
    if (element.kind !== 'element') return '';
    const order = acting.map((a) => a.name).toSorted((a, b) => rank(plain(a)) - rank(plain(b)));
    return this.act(element, order, new Scope(outer), inline, isBlock, blank);
  }

  /** Runs the attributes that are left. */
  private act(element: Element, order: readonly string[], scope: Scope, inline: string, isBlock: boolean, blank: string): string {
    const { evaluation } = this;
    let body: string | undefined;
    let removal = 'none';
    let own = inline;
    let after = '';
    let before = '';
    let guarded = '';
    for (const [index, attribute] of order.entries()) {
      const name = plain(attribute);
      const raw = unescapeMarkup(attributeOf(element, attribute) ?? '');
      const drop = (): void => removeAttribute(element, attribute);
      const value = (): Reference => {
        const read = evaluation.read(raw, scope);
        return evaluation.value(read, scope);
      };
      if (REFUSED.has(name))
        throw new TemplateProblem(`not supported: th:${name} of Thymeleaf (the trial does not simulate it; a real base does)`);
      switch (name) {
        case 'xmlns:th':
          drop();
          break;
        case 'insert':
        case 'replace': {
          drop();
          // The condition of the same element comes after its fragment in the order, yet decides before it.
          const condition = order.find((o) => plain(o) === 'if');
          if (
            name === 'insert' &&
            condition !== undefined &&
            !evaluation.holds(evaluation.of(unescapeMarkup(attributeOf(element, condition) ?? ''), scope))
          )
            return '';
          const made = this.fragmentValue(raw, scope);
          if (made === '_') break;
          const inner = made === undefined ? '' : this.inTemplate(made.template, () => this.nodes(made.nodes, made.scope));
          if (name === 'replace') return inner;
          body = inner;
          break;
        }
        case 'each': {
          drop();
          const match = /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?:\s*([\s\S]+)$/.exec(raw);
          if (!match) throw new TemplateExpressionError(raw);
          const [, variable = '', status = `${variable}Stat`, expression = ''] = match;
          const items = evaluation.items(evaluation.of(expression, scope));
          return items
            .map((item, i) => {
              const inner = new Scope(scope);
              inner.set(variable, item);
              inner.set(status, this.status(item, i, items.length));
              const copy = cloned(element);
              return copy.kind === 'element' ? this.act(copy, order.slice(index + 1), inner, inline, isBlock, '') : '';
            })
            .join(blank);
        }
        case 'if':
        case 'unless':
          drop();
          if (evaluation.holds(value()) === (name === 'unless')) return '';
          break;
        case 'switch':
          drop();
          scope.switched = { value: value(), done: false };
          break;
        case 'case': {
          drop();
          const { switched } = scope;
          if (!switched)
            throw new TemplateProblem(
              'Cannot specify a "th:case" attribute in an environment where no switch operator has been defined before',
            );
          if (switched.done) return '';
          if (raw.trim() !== '*') {
            const wanted = value();
            const same =
              wanted === null || switched.value === null
                ? wanted === switched.value
                : evaluation.text(wanted) === evaluation.text(switched.value);
            if (!same) return '';
          }
          switched.done = true;
          break;
        }
        case 'object':
          drop();
          scope.selection = { object: value(), expression: raw.trim().replace(/^\$\{([\s\S]*)\}$/, '$1') };
          break;
        case 'with':
          drop();
          for (const { name: variable, value: given } of parseAssignments(raw))
            scope.set(evaluation.text(evaluation.value(variable, scope)), given === undefined ? null : evaluation.value(given, scope));
          break;
        case 'attr':
        case 'attrappend':
        case 'attrprepend':
          drop();
          for (const { name: target, value: given } of parseAssignments(raw)) {
            const key = evaluation.text(evaluation.value(target, scope));
            const text = given === undefined ? '' : evaluation.text(evaluation.value(given, scope));
            const there = attributeOf(element, key);
            if (name === 'attr') this.put(element, key, key, text);
            else if (text !== '')
              setAttribute(
                element,
                key,
                key,
                name === 'attrappend' ? (there ?? '') + escapeMarkup(text) : escapeMarkup(text) + (there ?? ''),
              );
          }
          break;
        case 'classappend':
        case 'styleappend': {
          const key = name.replace('append', '');
          const text = evaluation.text(value());
          const there = attributeOf(element, key);
          if (text === '') drop();
          else
            setAttribute(
              element,
              attribute,
              key,
              there === undefined || there === '' ? escapeMarkup(text) : `${there} ${escapeMarkup(text)}`,
            );
          break;
        }
        case 'alt-title':
        case 'lang-xmllang': {
          const text = evaluation.text(value());
          const [one = '', two = ''] = name === 'alt-title' ? ['alt', 'title'] : ['lang', 'xml:lang'];
          drop();
          this.put(element, one, one, text);
          this.put(element, two, two, text);
          break;
        }
        case 'text':
        case 'utext': {
          drop();
          const made = value();
          if (made === '_' && raw.includes('_')) break;
          body = name === 'text' ? escapeMarkup(evaluation.text(made)) : this.markupOf(made);
          break;
        }
        case 'fragment':
          drop();
          break;
        case 'assert':
          drop();
          for (const part of splitOutside(raw))
            if (!evaluation.holds(evaluation.of(part, scope)))
              throw new TemplateProblem(`Assertion '${part}' not valid in template '${this.name}'`);
          break;
        case 'inline':
          drop();
          own = /^\w+$/.test(raw.trim()) ? raw.trim().toLowerCase() : evaluation.text(value()).toLowerCase();
          if (own === 'text') own = 'html';
          break;
        case 'remove': {
          drop();
          removal = /^[\w-]+$/.test(raw.trim()) ? raw.trim() : evaluation.text(value());
          break;
        }
        case 'field': {
          drop();
          const made = this.fields.act(element, raw, scope);
          if (made.body !== undefined) body = made.body;
          if (made.selected) scope.set('trial select', made.selected);
          before = made.before;
          after = made.after;
          break;
        }
        case 'errors': {
          drop();
          const errors = this.fields.errors(raw, scope);
          if (errors.length === 0) return '';
          body = errors.map(escapeMarkup).join('<br />');
          break;
        }
        case 'errorclass': {
          const field = this.fields.lastOf(element);
          const text = field === undefined || this.fields.errors(field, scope).length === 0 ? '' : evaluation.text(value());
          const there = attributeOf(element, 'class');
          drop();
          if (text !== '') setAttribute(element, 'class', 'class', there === undefined || there === '' ? text : `${there} ${text}`);
          break;
        }
        default: {
          const made = value();
          if (made === '_' && raw.includes('_')) drop();
          else if (FLAGS.has(name)) {
            drop();
            if (evaluation.holds(made)) setAttribute(element, name, name, name);
            else removeAttribute(element, name);
          } else this.put(element, attribute, attribute.replace(PREFIX, ''), evaluation.text(made));
          if (name === 'action' && element.name.toLowerCase() === 'form') guarded = this.tokenField(element, scope);
        }
      }
    }
    this.fields.option(element, scope);
    if (guarded !== '') element.children.unshift({ kind: 'markup', text: guarded });
    if (removal === 'all') return '';
    if (removal === 'body') return before + this.tag(element, scope, own, '') + after;
    if (removal === 'all-but-first') {
      let seen = false;
      const kept = element.children.filter((c) => {
        if (c.kind !== 'element') return !seen || c.text.trim() === '' ? !seen : false;
        if (seen) return false;
        seen = true;
        return true;
      });
      return before + this.tag({ ...element, children: kept }, scope, own, undefined) + after;
    }
    if (removal === 'tag' || isBlock) return body ?? this.nodes(element.children, scope, own);
    return before + this.tag(element, scope, own, body) + after;
  }

  /** Spring Security's token in a form that changes something. */
  private tokenField(form: Element, scope: Scope): string {
    const token = scope.get('_csrf');
    if (!(token instanceof JavaObject) || /^(?:get|head|trace|options)?$/i.test(attributeOf(form, 'method') ?? '')) return '';
    const { machine } = this.evaluation;
    const of = (getter: string): string => escapeMarkup(String(machine.invokeVirtual(token, getter, [])));
    return `<input type="hidden" name="${of('getParameterName()')}" value="${of('getToken()')}"/>`;
  }

  /** In the place of an attribute that acts; an empty text removes it, but for `value` and what is bound. */
  private put(element: Element, from: string, name: string, text: string): void {
    if (text === '' && !/^(?:value|action)$/i.test(name)) {
      removeAttribute(element, name);
      removeAttribute(element, from);
    } else setAttribute(element, from, name, escapeMarkup(text));
  }

  private markupOf(value: Reference): string {
    const fragment = value instanceof JavaObject ? this.fragments.get(value) : undefined;
    return fragment ? this.inTemplate(fragment.template, () => this.nodes(fragment.nodes, fragment.scope)) : this.evaluation.text(value);
  }

  private fragmentValue(raw: string, scope: Scope): Fragment | '_' | undefined {
    const isExpression = /^\s*(?:~\{|\$\{|\(|\*\{)/.test(raw);
    const made = isExpression ? this.evaluation.of(raw, scope) : this.fragmentOf(raw, scope);
    if (made === '_') return '_';
    const fragment = made instanceof JavaObject ? this.fragments.get(made) : undefined;
    if (fragment) return fragment;
    throw new TemplateProblem(`Error resolving fragment: "${raw}": template or fragment could not be resolved`);
  }

  private status(item: Reference, index: number, size: number): Reference {
    const { machine } = this.evaluation;
    const int = (n: number): Reference => machine.box('int', n);
    return this.evaluation.map([
      ['index', int(index)],
      ['count', int(index + 1)],
      ['size', int(size)],
      ['current', item],
      ['even', (index + 1) % 2 === 0],
      ['odd', (index + 1) % 2 === 1],
      ['first', index === 0],
      ['last', index === size - 1],
    ]);
  }

  private tag(element: Element, scope: Scope, inline: string, body: string | undefined): string {
    const own = /^script$|^style$/i.test(element.name) && inline === 'html' && body === undefined ? 'html' : inline;
    if (body !== undefined && body !== '')
      return `${openTag(element, false)}${body}${element.close ?? (isVoid(element) || element.standalone ? `</${element.name}>` : '')}`;
    if (body === '')
      return element.standalone ? `${openTag(element, false)}</${element.name}>` : `${openTag(element, false)}${element.close ?? ''}`;
    return `${openTag(element, element.standalone)}${this.nodes(element.children, new Scope(scope), own)}${element.close ?? ''}`;
  }
}
