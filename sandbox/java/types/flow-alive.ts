import type { Block, Statement, Switch } from '../syntax/statement.ts';
import type { Expression, SwitchExpression } from '../syntax/ast.ts';
import { type AnyNode, forEachChild } from '../syntax/walk.ts';
import type { Attribution } from './attribution.ts';

export type Report = (code: string, message: string, offset: number, details?: readonly string[]) => void;

/** The value of a constant condition, or undefined. */
export function constantCondition(attribution: Attribution, e: Expression | undefined): boolean | undefined {
  const inner = e?.kind === 'Parenthesized' ? e.expression : e;
  if (!inner) return true;
  const value = attribution.constants.get(inner)?.value ?? (inner.kind === 'Literal' ? inner.value : undefined);
  return typeof value === 'boolean' ? value : undefined;
}

interface Target {
  readonly statement: Statement | Switch | SwitchExpression;
  readonly label: string | undefined;
  /** A `break` reaches its end. */
  broken: boolean;
}

/** Reachability (JLS 14.22): unreachable statements, missing returns. One run over one body. */
export class AliveAnalysis {
  private readonly attribution: Attribution;
  private readonly report: Report;
  private alive = true;
  /** After an unreachable statement nothing more is said of this body. */
  private recovering = false;
  private targets: Target[] = [];

  constructor(attribution: Attribution, report: Report) {
    this.attribution = attribution;
    this.report = report;
  }

  /** A method or lambda body that must give a value, or need not. */
  body(block: Block, returnsValue: boolean, whenMissing: (end: number) => void): void {
    const { alive, targets } = this;
    this.alive = true;
    this.targets = [];
    this.statements(block.statements);
    if (this.alive && returnsValue && !this.recovering) whenMissing(block.end - 1);
    this.alive = alive;
    this.recovering = false;
    this.targets = targets;
  }

  initializer(block: Block): void {
    this.alive = true;
    this.statements(block.statements);
    if (!this.alive)
      this.report(
        'compiler.err.initializer.must.be.able.to.complete.normally',
        'initializer must be able to complete normally',
        block.start,
      );
    this.alive = true;
  }

  expression(e: AnyNode): void {
    if (e.kind === 'Lambda') {
      this.lambda(e);
      return;
    }
    if (e.kind === 'SwitchExpression') {
      this.switchExpression(e as unknown as SwitchExpression);
      return;
    }
    // Class bodies are analysed with their class.
    forEachChild(e, (child) => {
      if (!['MethodDeclaration', 'FieldDeclaration', 'ConstructorDeclaration', 'Initializer', 'TypeDeclaration'].includes(child.kind))
        this.expression(child);
    });
  }

  private lambda(e: AnyNode): void {
    const lambda = [...this.attribution.lambdas.keys()].find((l) => l === (e as unknown));
    if (!lambda) return;
    const info = this.attribution.lambdas.get(lambda);
    if (lambda.body.kind !== 'Block') {
      this.expression(lambda.body);
      return;
    }
    this.body(lambda.body, info !== undefined && info.returnType.kind !== 'void', (end) => {
      void end;
      this.report('compiler.err.prob.found.req', 'incompatible types: bad return type in lambda expression', lambda.start, [
        '    missing return value',
      ]);
    });
  }

  private statements(list: readonly Statement[]): void {
    for (const s of list) this.statement(s);
  }

  private statement(s: Statement): void {
    if (!this.alive) {
      this.report(
        'compiler.err.unreachable.stmt',
        'unreachable statement',
        s.kind === 'LocalVariable' ? (s.declarators[0]?.name.start ?? s.start) : s.start,
      );
      this.alive = true;
      this.recovering = true;
    }
    switch (s.kind) {
      case 'Block':
        this.statements(s.statements);
        return;
      case 'LocalVariable':
      case 'ExpressionStatement':
      case 'Assert':
      case 'ExplicitConstructorCall':
        this.expression(s);
        return;
      case 'If':
        this.branch(s);
        return;
      case 'While':
      case 'For':
        this.loop(s);
        return;
      case 'DoWhile': {
        const target = this.enter(s);
        this.statement(s.body);
        const reached = this.alive || this.continued(s.body);
        this.expression(s.condition);
        this.alive = (reached && constantCondition(this.attribution, s.condition) !== true) || target.broken;
        this.targets.pop();
        return;
      }
      case 'ForEach':
        this.expression(s.iterable);
        this.enter(s);
        this.statement(s.body);
        this.targets.pop();
        this.alive = true;
        return;
      case 'Switch':
        this.switchStatement(s);
        return;
      case 'Return':
      case 'Throw':
      case 'Yield':
        if (s.value) this.expression(s.value);
        if (s.kind === 'Yield') this.markBroken(undefined, true);
        this.alive = false;
        return;
      case 'Break':
        this.markBroken(s.label?.name, false);
        this.alive = false;
        return;
      case 'Continue':
        this.alive = false;
        return;
      case 'Try':
        this.tryStatement(s);
        return;
      case 'Synchronized':
        this.expression(s.lock);
        this.statement(s.body);
        return;
      case 'Labeled': {
        const target: Target = { statement: s, label: s.label.name, broken: false };
        this.targets.push(target);
        this.statement(s.body);
        this.targets.pop();
        this.alive ||= target.broken;
        return;
      }
      default:
    }
  }

  private enter(statement: Target['statement']): Target {
    const target: Target = { statement, label: undefined, broken: false };
    this.targets.push(target);
    return target;
  }

  private markBroken(label: string | undefined, yielding: boolean): void {
    for (let i = this.targets.length - 1; i >= 0; i--) {
      const target = this.targets[i];
      if (!target) continue;
      const hit =
        label !== undefined ? target.label === label : yielding ? target.statement.kind === 'SwitchExpression' : target.label === undefined;
      if (hit) {
        target.broken = true;
        return;
      }
    }
  }

  private branch(s: Extract<Statement, { kind: 'If' }>): void {
    this.expression(s.condition);
    this.statement(s.then);
    const then = this.alive;
    this.alive = true;
    if (s.else) {
      this.statement(s.else);
      this.alive ||= then;
    }
  }

  private loop(s: Extract<Statement, { kind: 'While' | 'For' }>): void {
    if (s.kind === 'For') for (const i of s.init) this.statement(i);
    const target = this.enter(s);
    if (s.condition) this.expression(s.condition);
    const value = constantCondition(this.attribution, s.condition);
    this.alive = value !== false;
    this.statement(s.body);
    if (s.kind === 'For') for (const u of s.update) this.expression(u);
    this.targets.pop();
    this.alive = value !== true || target.broken;
  }

  /** A `continue` of this loop makes its condition reachable. */
  private continued(body: AnyNode): boolean {
    if (body.kind === 'Continue') return true;
    if (['While', 'For', 'ForEach', 'DoWhile', 'Lambda', 'TypeDeclaration', 'New'].includes(body.kind)) return false;
    let found = false;
    forEachChild(body, (child) => {
      found ||= this.continued(child);
    });
    return found;
  }

  private switchStatement(s: Switch): void {
    this.expression(s.selector);
    const target = this.enter(s);
    let hasDefault = this.attribution.switches.get(s)?.exhaustive ?? false;
    let ends = false;
    this.alive = true;
    for (const c of s.cases) {
      this.alive = true;
      hasDefault ||= c.labels.some((l) => l.kind === 'DefaultLabel');
      if (c.guard) this.expression(c.guard);
      this.statements(c.body);
      if (c.arrow) ends ||= this.alive;
    }
    if (!s.cases.some((c) => c.arrow)) ends = this.alive;
    this.targets.pop();
    this.alive = ends || target.broken || !hasDefault;
  }

  private switchExpression(e: SwitchExpression): void {
    const { alive, targets } = this;
    this.expression(e.selector);
    this.targets = [];
    this.enter(e);
    for (const [i, c] of e.cases.entries()) {
      this.alive = true;
      if (c.guard) this.expression(c.guard);
      const [only] = c.body;
      if (c.arrow && only?.kind === 'ExpressionStatement') {
        this.expression(only.expression);
        continue;
      }
      this.statements(c.body);
      if (!this.alive) continue;
      if (c.arrow && only)
        this.report('compiler.err.rule.completes.normally', 'switch rule completes without providing a value', only.end - 1, [
          '  (switch rules in switch expressions must either provide a value or throw)',
        ]);
      else if (!c.arrow && i === e.cases.length - 1)
        this.report(
          'compiler.err.switch.expression.completes.normally',
          'switch expression completes without providing a value',
          e.end - 1,
          ['  (switch expressions must either provide a value or throw for all possible input values)'],
        );
    }
    this.alive = alive;
    this.targets = targets;
  }

  private tryStatement(s: Extract<Statement, { kind: 'Try' }>): void {
    for (const r of s.resources) this.expression(r);
    this.statement(s.body);
    let end = this.alive;
    for (const c of s.catches) {
      this.alive = true;
      this.statement(c.body);
      end ||= this.alive;
    }
    if (s.finally) {
      this.alive = true;
      this.statement(s.finally);
      this.alive &&= end;
    } else this.alive = end;
  }
}
