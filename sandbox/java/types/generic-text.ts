import type { MethodSymbol } from './symbol.ts';
import type { ClassType, Type, TypeVariable } from './type.ts';
import { erasedName } from './types.ts';

/** A type as Type.getTypeName() of java.lang.reflect says it: binary names, `java.util.Map$Entry<K, ?>`, `T[]`. */
export function genericName(type: Type): string {
  switch (type.kind) {
    case 'class':
      return classText(type);
    case 'variable':
      return type.name;
    case 'array':
      return `${genericName(type.element)}[]`;
    case 'wildcard': {
      const bound = genericName(type.type);
      return type.bound === 'none' || (type.bound === 'extends' && bound === OBJECT) ? '?' : `? ${type.bound} ${bound}`;
    }
    default:
      return erasedName(type);
  }
}

/** Method.toString() or Constructor.toString(); `modifiers` end in a blank where there are any. */
export function executableText(method: MethodSymbol, modifiers: string): string {
  return `${modifiers}${headOf(method, erasedName)}(${method.parameters.map((p) => erasedName(p.type)).join(',')})${thrown(method, erasedName)}`;
}

/** Method.toGenericString() or Constructor.toGenericString(); `modifiers` end in a blank where there are any. */
export function genericExecutableText(method: MethodSymbol, modifiers: string): string {
  const { typeParameters, parameters, varargs } = method;
  const variables = typeParameters.length === 0 ? '' : `<${typeParameters.map(variableText).join(',')}> `;
  const types = parameters.map(({ type }, i) =>
    varargs && i === parameters.length - 1 ? genericName(type).replace(/\[\]$/, '...') : genericName(type),
  );
  return `${modifiers}${variables}${headOf(method, genericName)}(${types.join(',')})${thrown(method, genericName)}`;
}

const OBJECT = 'java.lang.Object';

/** What an inner class of a generic class hangs on is a type, too: `Outer<T>$Inner`. */
function classText({ symbol, args, outer }: ClassType): string {
  const around = outer && outer.args.length > 0 ? `${classText(outer)}$${symbol.simpleName}` : symbol.binaryName;
  return args.length > 0 ? `${around}<${args.map(genericName).join(', ')}>` : around;
}

function variableText({ name, bounds }: TypeVariable): string {
  const names = bounds.map(genericName);
  return names.length === 0 || (names.length === 1 && names[0] === OBJECT) ? name : `${name} extends ${names.join(' & ')}`;
}

function headOf({ name, owner, returnType }: MethodSymbol, shown: (type: Type) => string): string {
  return name === '<init>' ? owner.binaryName : `${shown(returnType)} ${owner.binaryName}.${name}`;
}

const thrown = (method: MethodSymbol, shown: (type: Type) => string): string =>
  method.thrown.length === 0 ? '' : ` throws ${method.thrown.map(shown).join(',')}`;
