import type { Check } from '../../sandbox/protocol/checks.ts';
import type { BizState } from '../../sandbox/protocol/state.ts';
import type { Asked, RehearsalCase, Step } from './case.ts';

const CONTROLLER = 'inventory/src/main/java/com/example/shop/inventory/InventoryController.java';
const APPLICATION = 'inventory/src/main/java/com/example/shop/inventory/InventoryApplication.java';
const HELLO = 'return "hello from inventory " + version;';

const build = (...projects: readonly string[]): Step => ({ run: `mvn -q clean install -DskipTests -pl ${projects.join(',')} -am` });
const startBase: Step = { run: 'java -jar base/target/base-1.0.0.jar > base.log &' };
/** A base that has started, with these modules built beside it. */
const baseWith = (...modules: readonly string[]): readonly Step[] => [build('base', ...modules), startBase];
const deploy = (module: string, status = 0): Step => ({ run: `arkctl deploy ${module}`, status });
const published: readonly Step[] = [...baseWith('inventory'), deploy('inventory')];

const answers = (ask: string, contains: string, status = 200): Asked => ({ ask, status, contains });
const hello = answers('/inventory/', 'hello from inventory');
const gone: Asked = { ask: '/inventory/', status: 404 };
const baseAnswers = answers('/', 'hello from base');
const arklet = (command: string, body: object, contains: string): Asked => ({
  ask: `/${command}`,
  port: 1238,
  method: 'POST',
  body: JSON.stringify(body),
  status: 200,
  contains,
});
const jar = (module: string, version = '1.0.0') => ({
  bizName: module,
  bizVersion: version,
  bizUrl: `file:///home/visitor/${module}/target/${module}-${version}-ark-biz.jar`,
});
const install = (module: string, contains = '"code":"SUCCESS"'): Asked => arklet('installBiz', jar(module), contains);
const uninstall = (module: string, version = '1.0.0'): Asked =>
  arklet('uninstallBiz', { bizName: module, bizVersion: version }, '"code":"SUCCESS"');
const biz = (name: string, version: string, state: BizState): Check => ({ kind: 'biz', name, version, state });
const holds = (...checks: readonly Check[]): Step => ({ holds: checks });
/** Marks the base that runs, so that `sameBase` can compare. */
const markBase = holds({ kind: 'base', up: true });
const sameBase = holds({ kind: 'same-base' });
const says = (from: string, to: string): Step => ({ edit: CONTROLLER, from, to });
/** The module's pom names another version and another path. */
const nextVersion: readonly Step[] = [
  { run: 'mvn -q clean package -DskipTests -pl inventory -Dbiz.version=2.0.0 -Dweb.context.path=inventory-v2' },
  arklet('installBiz', jar('inventory', '2.0.0'), '"code":"SUCCESS"'),
];
const switchTo = (version: string): Asked => arklet('switchBiz', { bizName: 'inventory', bizVersion: version }, '"code":"SUCCESS"');

/** The cases that the trial is rehearsed with: what a visitor does most, and what goes wrong most. */
export const cases: readonly RehearsalCase[] = [
  {
    id: 'publish',
    name: { en: 'Publish a module', zh: '发布模块' },
    project: 'shop',
    steps: [...baseWith('inventory'), gone, markBase, deploy('inventory'), hello, holds(biz('inventory', '1.0.0', 'activated')), sameBase],
  },
  {
    id: 'publish-change',
    name: { en: 'Publish a change', zh: '发布改动' },
    project: 'shop',
    steps: [
      ...published,
      hello,
      markBase,
      says('hello from inventory', 'good morning from inventory'),
      deploy('inventory'),
      answers('/inventory/', 'good morning from inventory'),
      sameBase,
    ],
  },
  {
    id: 'roll-back',
    name: { en: 'Roll back to the code before', zh: '回滚到之前的代码' },
    project: 'shop',
    steps: [
      ...published,
      says('hello from inventory', 'a mistake in inventory'),
      deploy('inventory'),
      answers('/inventory/', 'a mistake in inventory'),
      says('a mistake in inventory', 'hello from inventory'),
      deploy('inventory'),
      hello,
    ],
  },
  {
    id: 'offline',
    name: { en: 'Take a module offline', zh: '下线模块' },
    project: 'shop',
    steps: [...published, hello, uninstall('inventory'), gone, baseAnswers],
  },
  {
    id: 'install-again',
    name: { en: 'Install again after taking offline', zh: '下线后再次装入' },
    project: 'shop',
    steps: [...published, uninstall('inventory'), gone, install('inventory'), hello],
  },
  {
    id: 'installed-twice',
    name: { en: 'Install what is installed', zh: '重复装入同一个模块' },
    project: 'shop',
    steps: [...baseWith('inventory'), install('inventory'), install('inventory', '"code":"FAILED"'), hello],
  },
  {
    id: 'path-taken',
    name: { en: 'A context path that is taken', zh: 'Context path 被占用' },
    project: 'shop',
    steps: [
      ...published,
      { run: 'mvn -q clean package -DskipTests -pl promo -Dbiz.name=rival -Dweb.context.path=inventory' },
      arklet(
        'installBiz',
        { bizName: 'rival', bizVersion: '1.0.0', bizUrl: 'file:///home/visitor/promo/target/rival-1.0.0-ark-biz.jar' },
        'Child name [inventory] is not unique',
      ),
      hello,
    ],
  },
  {
    id: 'second-version',
    name: { en: 'A second version beside the first', zh: '第二个版本与第一个并存' },
    project: 'shop',
    steps: [
      ...published,
      ...nextVersion,
      holds(biz('inventory', '1.0.0', 'activated'), biz('inventory', '2.0.0', 'deactivated')),
      hello,
      answers('/inventory-v2/', 'hello from inventory'),
    ],
  },
  {
    id: 'switch',
    name: { en: 'Switch to the second version', zh: '切换到第二个版本' },
    project: 'shop',
    steps: [
      ...published,
      ...nextVersion,
      switchTo('2.0.0'),
      holds(biz('inventory', '1.0.0', 'deactivated'), biz('inventory', '2.0.0', 'activated')),
    ],
  },
  {
    id: 'switch-back',
    name: { en: 'Roll back by switching', zh: '通过切换回滚' },
    project: 'shop',
    steps: [
      ...published,
      ...nextVersion,
      switchTo('2.0.0'),
      switchTo('1.0.0'),
      holds(biz('inventory', '1.0.0', 'activated'), biz('inventory', '2.0.0', 'deactivated')),
      uninstall('inventory', '2.0.0'),
      hello,
    ],
  },
  {
    id: 'call-between',
    name: { en: 'A module calls another', zh: '模块调用另一个模块' },
    project: 'shop',
    steps: [...baseWith('inventory', 'promo'), install('inventory'), install('promo'), answers('/promo/offer/tea', 'tea: 20 % off')],
  },
  {
    id: 'call-base',
    name: { en: 'A module uses a bean of the base', zh: '模块使用基座的 Bean' },
    project: 'shop',
    steps: [...baseWith('promo'), install('promo'), answers('/promo/direct', 'with 1 entries')],
  },
  {
    id: 'call-into-nothing',
    name: { en: 'A call to a module that is gone', zh: '调用已经下线的模块' },
    project: 'shop',
    steps: [
      ...baseWith('inventory', 'promo'),
      install('inventory'),
      install('promo'),
      answers('/promo/offer/tea', 'tea: 20 % off'),
      uninstall('inventory'),
      { ask: '/promo/offer/tea', status: 500 },
      install('inventory'),
      answers('/promo/offer/tea', 'tea: 20 % off'),
    ],
  },
  {
    id: 'base-restart',
    name: { en: 'The base is restarted', zh: '重启基座' },
    project: 'shop',
    steps: [
      ...published,
      hello,
      { run: 'kill %1' },
      { ask: '/', status: 'refused' },
      startBase,
      baseAnswers,
      gone,
      deploy('inventory'),
      hello,
    ],
  },
  {
    id: 'port-taken',
    name: { en: 'A second base on the same port', zh: '第二个基座占用同一端口' },
    project: 'shop',
    steps: [...published, { run: 'java -jar base/target/base-1.0.0.jar > second.log &' }, hello, baseAnswers],
  },
  {
    id: 'broken-java',
    name: { en: 'Java that does not compile', zh: '编译不通过的 Java' },
    project: 'shop',
    steps: [
      ...published,
      says('warehouse.stockOf(sku);', 'warehouse.stockFor(sku);'),
      { inspected: CONTROLLER, says: 'cannot find symbol' },
      deploy('inventory'),
      hello,
      says('warehouse.stockFor(sku);', 'warehouse.stockOf(sku);'),
      { inspected: CONTROLLER, says: null },
      deploy('inventory'),
      answers('/inventory/stock/tea', '"sku":"tea"'),
    ],
  },
  {
    id: 'broken-pom',
    name: { en: 'A pom.xml that is no XML', zh: '不是合法 XML 的 pom.xml' },
    project: 'shop',
    steps: [
      ...published,
      { edit: 'inventory/pom.xml', from: '</project>', to: '</projekt>' },
      { run: 'mvn -q clean package -DskipTests -pl inventory', status: 1 },
      hello,
      { edit: 'inventory/pom.xml', from: '</projekt>', to: '</project>' },
      deploy('inventory'),
      hello,
    ],
  },
  {
    id: 'failing-start',
    name: { en: 'A module that cannot start', zh: '启动失败的模块' },
    project: 'shop',
    steps: [
      ...baseWith('inventory', 'broken'),
      deploy('inventory'),
      install('broken', 'UnsatisfiedDependencyException'),
      hello,
      baseAnswers,
    ],
  },
  {
    id: 'start-throws',
    name: { en: "A module's main throws, is mended, starts", zh: '模块的 main 抛异常，修好后启动' },
    project: 'shop',
    steps: [
      ...baseWith('inventory'),
      {
        edit: APPLICATION,
        from: 'new SpringApplicationBuilder',
        to: 'if (true) throw new IllegalStateException("no");\n        new SpringApplicationBuilder',
      },
      deploy('inventory'),
      gone,
      { edit: APPLICATION, from: 'if (true) throw new IllegalStateException("no");\n        ', to: '' },
      deploy('inventory'),
      hello,
    ],
  },
  {
    id: 'archive-missing',
    name: { en: 'An archive that is not there', zh: '归档文件不存在' },
    project: 'shop',
    steps: [
      ...published,
      arklet('installBiz', { bizName: 'ghost', bizVersion: '1.0.0', bizUrl: 'file:///nowhere/ghost-ark-biz.jar' }, '"code":'),
      holds(biz('inventory', '1.0.0', 'activated')),
      hello,
    ],
  },
  {
    id: 'leak',
    name: { en: 'A module that leaves threads behind', zh: '卸载后留下线程的模块' },
    project: 'shop',
    steps: [...baseWith('leaky'), install('leaky'), uninstall('leaky'), { held: 1 }, install('leaky'), uninstall('leaky'), { held: 2 }],
  },
  {
    id: 'endless-loop',
    name: { en: 'An endless loop in a controller', zh: 'Controller 里的死循环' },
    project: 'shop',
    steps: [
      ...baseWith('inventory'),
      says(HELLO, 'for (int i = 0; ; i = i + 1) { if (i < 0) { i = 0; } }'),
      deploy('inventory'),
      { ask: '/inventory/', status: 500 },
      answers('/inventory/stock/cup', '"sku":"cup"'),
      baseAnswers,
    ],
  },
  {
    id: 'deep-recursion',
    name: { en: 'Recursion without end', zh: '无限递归' },
    project: 'shop',
    steps: [
      ...baseWith('inventory'),
      says(HELLO, 'return hello();'),
      deploy('inventory'),
      { ask: '/inventory/', status: 500 },
      baseAnswers,
    ],
  },
  {
    id: 'post-json',
    name: { en: 'JSON sent to a module, right and wrong', zh: '向模块发送 JSON：正确与错误' },
    project: 'shop',
    steps: [
      ...published,
      { ask: '/inventory/stock', method: 'POST', body: '{"sku":"pot","pieces":4,"answeredBy":null}', status: 200, contains: '"sku":"pot"' },
      { ask: '/inventory/stock', method: 'POST', body: '{"sku":', status: 400 },
      answers('/inventory/stock/pot', '"pieces":4'),
    ],
  },
  {
    id: 'asked-during-deploy',
    name: { en: 'The base is asked during a deployment', zh: '部署过程中请求基座' },
    project: 'shop',
    steps: [
      ...published,
      { during: 'arkctl deploy inventory', steps: [baseAnswers, baseAnswers, baseAnswers], status: 0 },
      hello,
      baseAnswers,
    ],
  },
  {
    id: 'two-tabs',
    name: { en: 'Two tabs at once', zh: '同时打开两个标签页' },
    project: 'shop',
    steps: [
      ...published,
      {
        otherTab: [
          ...baseWith('inventory'),
          gone,
          says('hello from inventory', 'hello from the other tab'),
          deploy('inventory'),
          answers('/inventory/', 'hello from the other tab'),
        ],
      },
      hello,
    ],
  },
  {
    id: 'reload-in-deploy',
    name: { en: 'The page is loaded again during a deployment', zh: '部署过程中刷新页面' },
    project: 'shop',
    steps: [
      ...published,
      says('hello from inventory', 'kept over a reload in inventory'),
      { reloadDuring: 'arkctl deploy inventory' },
      ...published,
      answers('/inventory/', 'kept over a reload in inventory'),
    ],
  },
  {
    id: 'engine-killed',
    name: { en: 'The engine dies during a deployment', zh: '部署过程中引擎被终止' },
    project: 'shop',
    steps: [
      ...published,
      says('hello from inventory', 'kept without an engine in inventory'),
      { killedDuring: 'arkctl deploy inventory' },
      ...published,
      answers('/inventory/', 'kept without an engine in inventory'),
    ],
  },
  {
    id: 'interrupted',
    name: { en: 'A command is interrupted', zh: '用 Ctrl-C 中断命令' },
    project: 'shop',
    steps: [...published, { during: 'sleep 600', steps: [{ interrupt: true }], status: 130 }, { run: 'echo prompt' }, hello],
  },
  {
    id: 'typed',
    name: { en: 'Lines typed key by key, with Tab', zh: '逐键输入命令并用 Tab 补全' },
    project: 'shop',
    steps: [
      { type: 'echo ni hao 你好\r', seen: 'ni hao 你好' },
      { type: 'cat inventory/po\t | head -n 1\r', seen: '<?xml version="1.0" encoding="UTF-8"?>' },
      { type: 'ls nowhere\r', seen: 'No such file or directory' },
    ],
  },
  {
    id: 'split',
    name: { en: 'A module is split out and deployed', zh: '从单体拆出模块并部署' },
    project: 'monolith',
    steps: [
      { split: { pick: ['com.example.shop.inventory'], module: 'inventory' } },
      { run: 'mvn -q clean install -DskipTests' },
      { run: 'java -jar base/target/base-1.0.0.jar > base.log &' },
      deploy('inventory'),
      holds(biz('inventory', '1.0.0', 'activated')),
    ],
  },
];
