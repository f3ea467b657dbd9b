import { jdkNames } from './jdk-names.ts';

const contains = (words: string | undefined, word: string): boolean => words !== undefined && ` ${words} `.includes(` ${word} `);

/**
 * Whether the real JDK 17 has what this library lacks: a class by binary or canonical name, a package as `java.nio.file.*`,
 * or a member of a class that is here.
 */
export function knownToJdk(name: string, member?: string): boolean {
  const { classesByPackage, membersByClass, otherPackages } = jdkNames;
  if (member !== undefined) return contains(membersByClass[name], member);
  const at = name.lastIndexOf('.');
  const packageName = name.slice(0, Math.max(at, 0));
  if (name.endsWith('.*')) return packageName in classesByPackage || contains(otherPackages, packageName);
  if (contains(otherPackages, packageName) || contains(classesByPackage[packageName], name.slice(at + 1))) return true;
  // Map.Entry in a canonical name is Map$Entry in the table.
  const outerAt = packageName.lastIndexOf('.');
  return (
    /^[A-Z]/.test(packageName.slice(outerAt + 1)) &&
    contains(classesByPackage[packageName.slice(0, outerAt)], `${packageName.slice(outerAt + 1)}$${name.slice(at + 1)}`)
  );
}
