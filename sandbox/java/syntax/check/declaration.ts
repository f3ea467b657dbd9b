import type { ReadModifiers } from './modifiers.ts';
import { readAnnotations, readElementValue, readFinalOption, readModifiers } from './modifiers.ts';
import { readEnumBody } from './enum-body.ts';
import { readBlock } from './statement.ts';
import { readName } from './name.ts';
import type { TokenStream } from './token-stream.ts';
import { expectation } from './token-stream.ts';
import { isLaxIdentifier } from './token.ts';
import {
  readBracketsOption,
  readPlainType,
  readQualifiedName,
  readType,
  readTypeList,
  readTypeName,
  readTypeParametersOption,
} from './type.ts';
import { readVariablesRest } from './variable.ts';

export interface Body {
  /** Of the type, so that constructors are known; empty for an anonymous class. */
  readonly name: string;
  readonly kind: 'class' | 'interface' | 'enum' | 'record';
}

export function isRecordStart(s: TokenStream): boolean {
  return s.isName('record') && s.peek(1).kind === 'identifier' && ['(', '<', 'eof'].includes(s.peek(2).kind);
}

export function isDeclarationStart(s: TokenStream): boolean {
  return s.kind === 'class' || s.kind === 'interface' || s.kind === 'enum' || isRecordStart(s);
}

/** A type declaration behind its modifiers; the offset of javac's caret for it. */
export function readDeclaration(s: TokenStream, modifiers: ReadModifiers): number {
  const offset = s.token.start;
  if (s.kind === 'class') readClass(s, modifiers);
  else if (isRecordStart(s)) readRecord(s);
  else if (s.kind === 'interface') readInterface(s, modifiers);
  else if (s.kind === 'enum') readEnum(s);
  else failNoDeclaration(s);
  return offset;
}

function failNoDeclaration(s: TokenStream): never {
  const { start } = s.token;
  if (s.isName('record')) s.fail('record.header.expected', 'record header expected', start);
  if (isLaxIdentifier(s.kind)) readName(s);
  return s.fail('expected4', expectation(['class', 'interface', 'enum', 'record']), start);
}

function readClass(s: TokenStream, modifiers: ReadModifiers): void {
  s.accept('class');
  const name = readTypeName(s);
  readTypeParametersOption(s);
  if (s.is('extends')) {
    s.next();
    readType(s);
  }
  readListOption(s, 'implements');
  readPermits(s, modifiers, 'class');
  readClassBody(s, { name, kind: 'class' });
}

function readListOption(s: TokenStream, word: 'implements' | 'extends'): void {
  if (!s.is(word)) return;
  s.next();
  readTypeList(s);
}

function readPermits(s: TokenStream, modifiers: ReadModifiers, what: 'class' | 'interface'): void {
  if (!s.isName('permits')) return;
  if (!modifiers.words.has('sealed'))
    s.failAnyway('invalid.permits.clause', `invalid permits clause\n  (${what} must be sealed)`, s.token.start);
  s.next();
  readQualifiedNames(s);
}

function readQualifiedNames(s: TokenStream): void {
  for (;;) {
    readAnnotations(s);
    readQualifiedName(s, true);
    if (!s.is(',')) return;
    s.next();
  }
}

function readRecord(s: TokenStream): void {
  s.next();
  const name = readTypeName(s);
  readTypeParametersOption(s);
  readFormalParameters(s, 'record');
  readListOption(s, 'implements');
  readClassBody(s, { name, kind: 'record' });
}

function readInterface(s: TokenStream, modifiers: ReadModifiers): void {
  s.accept('interface');
  const name = readTypeName(s);
  readTypeParametersOption(s);
  readListOption(s, 'extends');
  readPermits(s, modifiers, 'interface');
  readClassBody(s, { name, kind: 'interface' });
}

function readEnum(s: TokenStream): void {
  s.accept('enum');
  const name = readTypeName(s);
  readListOption(s, 'implements');
  readEnumBody(s, name);
}

export function readClassBody(s: TokenStream, body: Body): void {
  s.accept('{');
  while (!s.is('}') && !s.is('eof')) readMember(s, body);
  s.accept('}');
}

export function readMember(s: TokenStream, body: Body): void {
  if (s.kind === ';') {
    s.next();
    return;
  }
  const modifiers = readModifiers(s);
  if (isDeclarationStart(s)) {
    readDeclaration(s, modifiers);
    return;
  }
  const onlyStatic = !modifiers.annotated && [...modifiers.words].every((word) => word === 'static');
  if (s.is('{') && onlyStatic) {
    if (body.kind === 'interface') s.failAnyway('initializer.not.allowed', 'initializers not allowed in interfaces', s.token.start);
    if (body.kind === 'record' && modifiers.words.size === 0)
      s.failAnyway('instance.initializer.not.allowed.in.records', 'instance initializers not allowed in records', s.token.start);
    readBlock(s);
    return;
  }
  readMethodOrField(s, body, modifiers);
}

function readMethodOrField(s: TokenStream, body: Body, modifiers: ReadModifiers): void {
  const generic = readTypeParametersOption(s);
  if (generic) readAnnotations(s);
  const start = s.token;
  const isVoid = s.is('void');
  const type = isVoid ? undefined : readPlainType(s);
  if (isVoid) s.next();
  const plain = type?.kind === 'name';
  if (plain && ((s.is('(') && body.kind !== 'interface') || (body.kind === 'record' && s.is('{')))) {
    if (start.text !== body.name)
      s.failAnyway('invalid.meth.decl.ret.type.req', 'invalid method declaration; return type required', start.start);
    readMethodRest(s, body.kind === 'record' && s.is('{'), true);
    return;
  }
  const offset = s.token.start;
  readName(s);
  if (s.is('(')) {
    readMethodRest(s, false, isVoid);
    return;
  }
  if (isVoid || generic) s.expected(s.token.start, '(');
  readVariablesRest(s, { initializerNeeded: body.kind === 'interface' });
  s.accept(';');
  if (body.kind === 'record' && !modifiers.words.has('static'))
    s.fail(
      'record.cannot.declare.instance.fields',
      'field declaration must be static\n  (consider replacing field with record component)',
      offset,
    );
}

function readMethodRest(s: TokenStream, compact: boolean, isVoid: boolean): void {
  if (!compact) {
    readFormalParameters(s, 'method');
    if (!isVoid) readBracketsOption(s, { kind: 'name', offset: s.token.start });
    if (s.is('throws')) {
      s.next();
      readQualifiedNames(s);
    }
  }
  if (s.is('{')) {
    readBlock(s);
    return;
  }
  if (s.is('default')) {
    s.next();
    readElementValue(s);
  }
  s.accept(';');
}

export function readFormalParameters(s: TokenStream, of: 'method' | 'lambda' | 'record'): void {
  const start = s.token.start;
  const forms = new Set<ParameterForm>();
  s.accept('(');
  if (!s.is(')')) {
    s.allowThis = of === 'method';
    let last = readFormalParameter(s, of);
    s.allowThis = false;
    forms.add(last.form);
    while (s.is(',')) {
      if (last.variable) s.failAnyway('varargs.must.be.last', 'varargs parameter must be the last parameter', last.offset);
      s.next();
      last = readFormalParameter(s, of);
      forms.add(last.form);
    }
  }
  if (s.is(')')) s.next();
  else s.expected(s.previousEnd, ',', ')', '[');
  if (of === 'lambda' && forms.size > 1) {
    const mixed = forms.has('var')
      ? `'var' and ${forms.has('implicit') ? 'implicitly' : 'explicitly'}-typed`
      : 'implicitly-typed and explicitly-typed';
    s.failAnyway('invalid.lambda.parameter.declaration', `invalid lambda parameter declaration\n  (cannot mix ${mixed} parameters)`, start);
  }
}

/** The name of a parameter; a dotted one can only be a receiver, `Outer.this`. */
export function readVariableName(s: TokenStream): void {
  const name = readQualifiedName(s);
  if (s.allowThis && name.kind === 'selection' && name.name !== 'this')
    s.failAnyway('wrong.receiver', 'wrong receiver parameter name', s.token.start);
}

/** A lambda's parameters are all of one form. */
type ParameterForm = 'implicit' | 'var' | 'explicit';

interface FormalParameter {
  readonly variable: boolean;
  readonly offset: number;
  readonly form: ParameterForm;
}

function readFormalParameter(s: TokenStream, of: 'method' | 'lambda' | 'record'): FormalParameter {
  const start = s.token.start;
  const modifiers = of === 'record' ? readModifiers(s) : readFinalOption(s);
  if (of === 'record' && modifiers.words.size > 0)
    s.failAnyway('record.cant.declare.field.modifiers', 'record components cannot have modifiers', start);
  const receiver = s.allowThis;
  s.allowThis = false;
  s.allowTrailingAnnotations = true;
  const type = readType(s, of === 'lambda');
  s.allowTrailingAnnotations = false;
  readAnnotations(s);
  const variable = s.is('...');
  if (variable) s.next();
  else if (s.trailingAnnotations !== undefined) s.fail('illegal.start.of.type', 'illegal start of type', s.trailingAnnotations);
  s.trailingAnnotations = undefined;
  s.allowThis = receiver;
  const offset = s.token.start;
  const named = of !== 'lambda' || isLaxIdentifier(s.kind) || modifiers.words.size > 0 || modifiers.annotated;
  if (named) readVariableName(s);
  s.allowThis = false;
  if (variable && s.is('['))
    s.failAnyway('varargs.and.old.array.syntax', 'legacy array notation not allowed on variable-arity parameter', s.token.start);
  if (of === 'record' && s.is('['))
    s.failAnyway('record.component.and.old.array.syntax', 'legacy array notation not allowed on record components', s.token.start);
  readBracketsOption(s, { kind: 'name', offset });
  return { variable, offset, form: !named ? 'implicit' : type.name === 'var' ? 'var' : 'explicit' };
}
