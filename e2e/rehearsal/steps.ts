import type { Check } from '../../sandbox/protocol/checks.ts';
import type { BizState } from '../../sandbox/protocol/state.ts';
import type { Asked, Step } from './case.ts';

export const CONTROLLER = 'inventory/src/main/java/com/example/shop/inventory/InventoryController.java';
export const APPLICATION = 'inventory/src/main/java/com/example/shop/inventory/InventoryApplication.java';
export const HELLO = 'return "hello from inventory " + version;';

export const build = (...projects: readonly string[]): Step => ({ run: `mvn -q clean install -DskipTests -pl ${projects.join(',')} -am` });
export const startBase: Step = { run: 'java -jar base/target/base-1.0.0.jar > base.log &' };
/** A base that has started, with these modules built beside it. */
export const baseWith = (...modules: readonly string[]): readonly Step[] => [build('base', ...modules), startBase];
export const deploy = (module: string, status = 0): Step => ({ run: `arkctl deploy ${module}`, status });
export const published: readonly Step[] = [...baseWith('inventory'), deploy('inventory')];

export const answers = (ask: string, contains: string, status = 200): Asked => ({ ask, status, contains });
export const hello = answers('/inventory/', 'hello from inventory');
export const gone: Asked = { ask: '/inventory/', status: 404 };
export const baseAnswers = answers('/', 'hello from base');
export const arklet = (command: string, body: object, contains: string): Asked => ({
  ask: `/${command}`,
  port: 1238,
  method: 'POST',
  body: JSON.stringify(body),
  status: 200,
  contains,
});
export const jar = (module: string, version = '1.0.0') => ({
  bizName: module,
  bizVersion: version,
  bizUrl: `file:///home/visitor/${module}/target/${module}-${version}-ark-biz.jar`,
});
export const install = (module: string, contains = '"code":"SUCCESS"'): Asked => arklet('installBiz', jar(module), contains);
export const uninstall = (module: string, version = '1.0.0'): Asked =>
  arklet('uninstallBiz', { bizName: module, bizVersion: version }, '"code":"SUCCESS"');
export const biz = (name: string, version: string, state: BizState): Check => ({ kind: 'biz', name, version, state });
export const holds = (...checks: readonly Check[]): Step => ({ holds: checks });
/** Marks the base that runs, so that `sameBase` can compare. */
export const markBase = holds({ kind: 'base', up: true });
export const sameBase = holds({ kind: 'same-base' });
export const says = (from: string, to: string): Step => ({ edit: CONTROLLER, from, to });
/** The module's pom names another version and another path. */
export const nextVersion: readonly Step[] = [
  { run: 'mvn -q clean package -DskipTests -pl inventory -Dbiz.version=2.0.0 -Dweb.context.path=inventory-v2' },
  arklet('installBiz', jar('inventory', '2.0.0'), '"code":"SUCCESS"'),
];
export const switchTo = (version: string): Asked => arklet('switchBiz', { bizName: 'inventory', bizVersion: version }, '"code":"SUCCESS"');
