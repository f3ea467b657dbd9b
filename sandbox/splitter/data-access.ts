import { annotationOf, annotationsOf } from './source-type.ts';
import type { SourceType } from './source-type.ts';

/** Annotations of classes that need a data source. */
export const DATA_ANNOTATIONS: readonly string[] = ['Entity', 'MappedSuperclass', 'Embeddable', 'Mapper', 'Transactional'];

/** Supertypes of interfaces and classes that Spring Data and MyBatis-Plus implement or fill. */
export const DATA_SUPERTYPES: readonly string[] = [
  'Repository',
  'JpaRepository',
  'CrudRepository',
  'PagingAndSortingRepository',
  'ListCrudRepository',
  'ListPagingAndSortingRepository',
  'MongoRepository',
  'ReactiveCrudRepository',
  'BaseMapper',
  'IService',
  'ServiceImpl',
];

/** An interface whose bean a library makes at run time. */
export function isMadeByLibrary(type: SourceType): boolean {
  return (
    type.declaration.typeKind === 'interface' &&
    (annotationOf(annotationsOf(type), 'Mapper', 'FeignClient') !== undefined || extendsData(type))
  );
}

export function extendsData(type: SourceType): boolean {
  return [type.declaration.superclass, ...type.declaration.interfaces].some(
    (t) => t?.kind === 'ClassType' && DATA_SUPERTYPES.includes(t.segments.at(-1)?.name.name ?? ''),
  );
}
