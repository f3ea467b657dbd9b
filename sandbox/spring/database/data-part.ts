/** What applications with a database use: one chunk, and the SQL engine beside it. */
export { prepareData } from './configuration.ts';
export { configureDatabase } from './database-beans.ts';
export { aroundRequest } from './jpa/configuration.ts';
export { pagingArgument } from './jpa/paging-argument.ts';
export { loadEngine } from './engine.ts';
export { jdbcNatives } from './jdbc/jdbc-natives.ts';
export { transactionAdvisor } from './transactions.ts';
export { deliver } from './transactional-events.ts';
