import type { ApplicationContext } from '../boot/application-context.ts';
import { configureData } from './configuration.ts';
import { configureJpa } from './jpa/configuration.ts';
import { configureMyBatis } from './mybatis/mappers.ts';

/** Beans that stand on a database; called when the application's own definitions are known. */
export function configureDatabase(context: ApplicationContext): void {
  configureJpa(context);
  configureData(context);
  configureMyBatis(context);
}
