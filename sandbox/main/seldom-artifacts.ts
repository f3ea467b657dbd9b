/** Libraries that most projects do without: in the worker's bundle even the names of their stubs come only with them. */
const SELDOM =
  /^(?:spring-security-|spring-jdbc|spring-tx|spring-orm|spring-data-|h2$|HikariCP|jakarta\.persistence|jakarta\.validation|hibernate-validator|mybatis)/;

export const isSeldom = (artifactId: string): boolean => SELDOM.test(artifactId);
