import type { Assign, Expression, FieldAccess, Lambda, Name, SwitchExpression, Unary } from '../syntax/ast.ts';
import type { Block, Statement, Switch, Try } from '../syntax/statement.ts';
import { type AnyNode, forEachChild } from '../syntax/walk.ts';
import type { Attribution } from './attribution.ts';
import { constantCondition, type Report } from './flow-alive.ts';
import type { FieldSymbol, LocalSymbol } from './symbol.ts';

type Variable = LocalSymbol | FieldSymbol;

/** What is known at one point: surely assigned, and perhaps assigned. Unreachable code knows everything. */
interface State {
  readonly dead: boolean;
  readonly surely: ReadonlySet<Variable>;
  readonly maybe: ReadonlySet<Variable>;
}

const DEAD: State = { dead: true, surely: new Set(), maybe: new Set() };

function join(a: State, b: State): State {
  if (a.dead) return b;
  if (b.dead) return a;
  return { dead: false, surely: new Set([...a.surely].filter((v) => b.surely.has(v))), maybe: new Set([...a.maybe, ...b.maybe]) };
}

interface Exit {
  readonly kind: 'break' | 'continue' | 'yield';
  readonly label: string | undefined;
  readonly state: State;
}

/** Definite assignment (JLS 16): of locals without initialiser and of blank final fields. */
export class AssignAnalysis {
  private readonly attribution: Attribution;
  private readonly report: Report;
  private state: State = { dead: false, surely: new Set(), maybe: new Set() };
  private exits: Exit[] = [];
  private readonly tracked = new Set<Variable>();
  /** Where each tracked variable's loop begins: assignments in a loop may happen twice. */
  private loops: { readonly outside: ReadonlySet<Variable> }[] = [];
  private returns: State[] = [];

  constructor(attribution: Attribution, report: Report) {
    this.attribution = attribution;
    this.report = report;
  }

  /** Starts a class's static or instance part with its blank final fields. */
  fields(blank: readonly FieldSymbol[]): void {
    this.tracked.clear();
    for (const f of blank) this.tracked.add(f);
    this.state = { dead: false, surely: new Set(), maybe: new Set() };
  }

  snapshot(): State {
    return this.state;
  }

  restore(state: State): void {
    this.state = state;
  }

  initializer(e: AnyNode): void {
    this.expression(e);
  }

  assigned(variable: Variable): void {
    this.assign(variable, -1, variable.name);
  }

  block(block: Block): void {
    this.statement(block);
  }

  /** A constructor or method body; gives the state where it ends, by its end or by a return. */
  body(block: Block | Expression): State {
    const { returns } = this;
    this.returns = [];
    if (block.kind === 'Block') for (const s of block.statements) this.statement(s);
    else this.expression(block);
    const end = this.returns.reduce(join, this.state);
    this.returns = returns;
    return end;
  }

  isAssigned(state: State, variable: Variable): boolean {
    return state.dead || state.surely.has(variable);
  }

  // ---- statements ----

  private statement(s: Statement): void {
    switch (s.kind) {
      case 'Block':
        for (const x of s.statements) this.statement(x);
        return;
      case 'LocalVariable':
        for (const d of s.declarators) {
          const local = this.attribution.locals.get(d);
          if (local) this.tracked.add(local);
          if (!d.initializer) continue;
          this.expression(d.initializer);
          if (local) this.know(local);
        }
        return;
      case 'LocalType':
        return;
      case 'If': {
        const { yes, no } = this.condition(s.condition);
        this.state = yes;
        this.statement(s.then);
        const after = this.state;
        this.state = no;
        if (s.else) this.statement(s.else);
        this.state = join(after, this.state);
        return;
      }
      case 'While':
        this.loop(s.body, undefined, s.condition, []);
        return;
      case 'For':
        for (const i of s.init) this.statement(i);
        this.loop(s.body, undefined, s.condition, s.update);
        return;
      case 'DoWhile':
        this.doWhile(s);
        return;
      case 'ForEach': {
        this.expression(s.iterable);
        const before = this.state;
        this.enterLoop();
        const exits = this.collect(() => this.statement(s.body));
        this.loops.pop();
        this.state = this.exitStates(exits, 'break', undefined).reduce(join, join(before, this.state));
        return;
      }
      case 'Switch':
        this.switchStatement(s);
        return;
      case 'Return':
        if (s.value) this.expression(s.value);
        this.returns.push(this.state);
        this.state = DEAD;
        return;
      case 'Throw':
        this.expression(s.value);
        this.state = DEAD;
        return;
      case 'Yield':
        this.expression(s.value);
        this.leave('yield', undefined);
        return;
      case 'Break':
        this.leave('break', s.label?.name);
        return;
      case 'Continue':
        this.leave('continue', s.label?.name);
        return;
      case 'Try':
        this.tryStatement(s);
        return;
      case 'Labeled': {
        const exits = this.collect(() => this.statement(s.body));
        this.state = exits.filter((e) => e.label === s.label.name && e.kind === 'break').reduce((a, e) => join(a, e.state), this.state);
        this.exits.push(...exits.filter((e) => e.label !== s.label.name));
        return;
      }
      case 'Synchronized':
        this.expression(s.lock);
        this.statement(s.body);
        return;
      case 'Assert': {
        const before = this.state;
        this.condition(s.condition);
        if (s.message) this.expression(s.message);
        this.state = before;
        return;
      }
      default:
        this.expression(s);
    }
  }

  private leave(kind: Exit['kind'], label: string | undefined): void {
    this.exits.push({ kind, label, state: this.state });
    this.state = DEAD;
  }

  private collect(body: () => void): Exit[] {
    const { exits } = this;
    this.exits = [];
    body();
    const found = this.exits;
    this.exits = exits;
    return found;
  }

  /** States of the exits that end here; the rest goes on outwards. */
  private exitStates(exits: readonly Exit[], kind: Exit['kind'], also: Exit['kind'] | undefined): State[] {
    this.exits.push(...exits.filter((e) => e.label !== undefined || (e.kind !== kind && e.kind !== 'continue' && e.kind !== also)));
    return exits.filter((e) => e.label === undefined && e.kind === kind).map((e) => e.state);
  }

  private enterLoop(): void {
    this.loops.push({ outside: new Set(this.tracked) });
  }

  private loop(body: Statement, _label: undefined, condition: Expression | undefined, update: readonly Expression[]): void {
    const { yes, no } = condition ? this.condition(condition) : { yes: this.state, no: DEAD };
    this.enterLoop();
    this.state = yes;
    const exits = this.collect(() => this.statement(body));
    this.state = exits.filter((e) => e.kind === 'continue').reduce((a, e) => join(a, e.state), this.state);
    for (const u of update) this.expression(u);
    this.loops.pop();
    this.state = this.exitStates(exits, 'break', undefined).reduce(join, no);
  }

  private doWhile(s: Extract<Statement, { kind: 'DoWhile' }>): void {
    this.enterLoop();
    const exits = this.collect(() => this.statement(s.body));
    this.state = exits.filter((e) => e.kind === 'continue').reduce((a, e) => join(a, e.state), this.state);
    const { no } = this.condition(s.condition);
    this.loops.pop();
    this.state = this.exitStates(exits, 'break', undefined).reduce(join, no);
  }

  private switchStatement(s: Switch): void {
    this.expression(s.selector);
    const start = this.state;
    const hasDefault =
      this.attribution.switches.get(s)?.exhaustive === true || s.cases.some((c) => c.labels.some((l) => l.kind === 'DefaultLabel'));
    const arrow = s.cases.some((c) => c.arrow);
    let end: State = hasDefault ? DEAD : start;
    this.state = DEAD;
    const exits = this.collect(() => {
      for (const c of s.cases) {
        this.state = arrow ? start : join(start, this.state);
        if (c.guard) this.state = this.condition(c.guard).yes;
        for (const x of c.body) this.statement(x);
        if (arrow) end = join(end, this.state);
      }
    });
    if (!arrow) end = join(end, this.state);
    this.exits.push(...exits.filter((e) => e.kind === 'continue'));
    this.state = this.exitStates(
      exits.filter((e) => e.kind !== 'continue'),
      'break',
      undefined,
    ).reduce(join, end);
  }

  private switchExpression(e: SwitchExpression): void {
    this.expression(e.selector);
    const start = this.state;
    const arrow = e.cases.some((c) => c.arrow);
    let end: State = DEAD;
    this.state = DEAD;
    const exits = this.collect(() => {
      for (const c of e.cases) {
        this.state = arrow ? start : join(start, this.state);
        if (c.guard) this.state = this.condition(c.guard).yes;
        const [only] = c.body;
        if (c.arrow && only?.kind === 'ExpressionStatement') {
          this.expression(only.expression);
          end = join(end, this.state);
        } else for (const x of c.body) this.statement(x);
      }
    });
    this.state = exits.filter((x) => x.kind === 'yield').reduce((a, x) => join(a, x.state), end);
  }

  private tryStatement(s: Try): void {
    for (const r of s.resources) this.expression(r);
    const start = this.state;
    this.statement(s.body);
    let end = this.state;
    const touched = new Set([...start.maybe, ...assignedIn(this.attribution, s.body)]);
    const failed: State = { dead: false, surely: start.surely, maybe: touched };
    for (const c of s.catches) {
      this.state = failed;
      this.statement(c.body);
      end = join(end, this.state);
    }
    if (!s.finally) {
      this.state = end;
      return;
    }
    const inCatches = s.catches.flatMap((c) => [...assignedIn(this.attribution, c.body)]);
    this.state = { dead: false, surely: start.surely, maybe: new Set([...touched, ...inCatches]) };
    this.statement(s.finally);
    const after = this.state;
    this.state =
      end.dead || after.dead
        ? after.dead
          ? DEAD
          : end
        : { dead: false, surely: new Set([...end.surely, ...after.surely]), maybe: new Set([...end.maybe, ...after.maybe]) };
  }

  // ---- expressions ----

  private condition(e: Expression): { yes: State; no: State } {
    const constant = constantCondition(this.attribution, e);
    if (constant !== undefined) return constant ? { yes: this.state, no: DEAD } : { yes: DEAD, no: this.state };
    if (e.kind === 'Parenthesized') return this.condition(e.expression);
    if (e.kind === 'Unary' && e.operator === '!') {
      const { yes, no } = this.condition(e.operand);
      return { yes: no, no: yes };
    }
    if (e.kind === 'Binary' && (e.operator === '&&' || e.operator === '||')) {
      const left = this.condition(e.left);
      this.state = e.operator === '&&' ? left.yes : left.no;
      const right = this.condition(e.right);
      return e.operator === '&&' ? { yes: right.yes, no: join(left.no, right.no) } : { yes: join(left.yes, right.yes), no: right.no };
    }
    this.expression(e);
    return { yes: this.state, no: this.state };
  }

  private expression(node: AnyNode): void {
    switch (node.kind) {
      case 'MethodDeclaration':
      case 'FieldDeclaration':
      case 'ConstructorDeclaration':
      case 'Initializer':
      case 'TypeDeclaration':
        return;
      case 'Name':
        this.use(node as unknown as Name);
        return;
      case 'FieldAccess':
        this.fieldUse(node as unknown as FieldAccess);
        return;
      case 'Assign':
        this.assignment(node as unknown as Assign);
        return;
      case 'Unary':
        this.step(node as unknown as Unary);
        return;
      case 'Lambda':
        this.lambda(node as unknown as Lambda);
        return;
      case 'SwitchExpression':
        this.switchExpression(node as unknown as SwitchExpression);
        return;
      case 'Binary':
      case 'Conditional':
        this.branching(node as unknown as Expression);
        return;
      case 'LocalVariable':
        this.statement(node as unknown as Statement);
        return;
      default:
        forEachChild(node, (child) => this.expression(child));
    }
  }

  private branching(e: Expression): void {
    if (e.kind === 'Conditional') {
      const { yes, no } = this.condition(e.condition);
      this.state = yes;
      this.expression(e.then);
      const after = this.state;
      this.state = no;
      this.expression(e.else);
      this.state = join(after, this.state);
      return;
    }
    if (e.kind === 'Binary' && (e.operator === '&&' || e.operator === '||')) {
      const { yes, no } = this.condition(e);
      this.state = join(yes, no);
      return;
    }
    forEachChild(e, (child) => this.expression(child));
  }

  private lambda(e: Lambda): void {
    const { state, exits, loops } = this;
    this.loops = [];
    this.body(e.body);
    this.state = state;
    this.exits = exits;
    this.loops = loops;
  }

  private use(e: Name): void {
    const symbol = this.attribution.names.get(e);
    if (!symbol || (symbol.kind !== 'local' && symbol.kind !== 'field') || !this.tracked.has(symbol) || this.isAssigned(this.state, symbol))
      return;
    this.report('compiler.err.var.might.not.have.been.initialized', `variable ${e.name} might not have been initialized`, e.start);
    this.know(symbol);
  }

  private fieldUse(e: FieldAccess): void {
    const symbol = this.attribution.names.get(e);
    if (e.target.kind === 'This' && symbol?.kind === 'field' && this.tracked.has(symbol) && !this.isAssigned(this.state, symbol)) {
      this.report(
        'compiler.err.var.might.not.have.been.initialized',
        `variable ${symbol.name} might not have been initialized`,
        e.name.start - 1,
      );
      this.know(symbol);
    }
    if (e.target.kind !== 'Name' || this.attribution.types.has(e.target)) this.expression(e.target);
  }

  private assignment(e: Assign): void {
    const target = e.target.kind === 'Parenthesized' ? e.target.expression : e.target;
    const symbol =
      target.kind === 'Name' || (target.kind === 'FieldAccess' && target.target.kind === 'This')
        ? this.attribution.names.get(target)
        : undefined;
    const variable = symbol?.kind === 'local' || symbol?.kind === 'field' ? symbol : undefined;
    if (!variable || e.operator) this.expression(target);
    this.expression(e.value);
    if (variable) this.assign(variable, target.kind === 'FieldAccess' ? target.name.start - 1 : target.start, variable.name);
  }

  private step(e: Unary): void {
    this.expression(e.operand);
    if (e.operator !== '++' && e.operator !== '--') return;
    const symbol = e.operand.kind === 'Name' ? this.attribution.names.get(e.operand) : undefined;
    if (symbol?.kind === 'local' || symbol?.kind === 'field') this.assign(symbol, e.operand.start, symbol.name);
  }

  private assign(variable: Variable, offset: number, name: string): void {
    if (!this.tracked.has(variable)) return;
    const isFinal = variable.kind === 'local' ? variable.final : variable.flags.final;
    if (isFinal && offset >= 0 && !this.state.dead) {
      if (this.state.maybe.has(variable))
        this.report('compiler.err.var.might.already.be.assigned', `variable ${name} might already have been assigned`, offset);
      else if (this.loops.some((l) => l.outside.has(variable)))
        this.report('compiler.err.var.might.be.assigned.in.loop', `variable ${name} might be assigned in loop`, offset);
    }
    this.know(variable);
  }

  private know(variable: Variable): void {
    if (this.state.dead) return;
    this.state = { dead: false, surely: new Set([...this.state.surely, variable]), maybe: new Set([...this.state.maybe, variable]) };
  }
}

function assignedIn(attribution: Attribution, node: AnyNode): Set<Variable> {
  const found = new Set<Variable>();
  const walk = (n: AnyNode): void => {
    if (n.kind === 'Assign') {
      const { target } = n as unknown as Assign;
      const symbol = target.kind === 'Name' || target.kind === 'FieldAccess' ? attribution.names.get(target) : undefined;
      if (symbol?.kind === 'local' || symbol?.kind === 'field') found.add(symbol);
    }
    forEachChild(n, walk);
  };
  walk(node);
  return found;
}
