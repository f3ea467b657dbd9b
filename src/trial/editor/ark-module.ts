/**
 * The folder of the module that a file belongs to, `/home/visitor/shop/inventory`: the one whose pom repackages for Ark.
 * Null: the file is none of a module.
 */
export function moduleFolderOf(path: string, read: (path: string) => string | null): string | null {
  const folder = /^\/[^/]+\/[^/]+\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0];
  const pom = folder === undefined ? null : read(`${folder}/pom.xml`);
  if (folder === undefined || pom === null) return null;
  return /<artifactId>sofa-ark-maven-plugin<\/artifactId>/.test(pom) && !/<packaging>pom</.test(pom) ? folder : null;
}
