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
