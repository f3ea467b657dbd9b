import { describe, expect, it } from 'vitest';
import { reactor } from './fixture.ts';
import { split, unsolved } from './testing/splits.ts';

const PORTAL = {
  'portal/pom.xml': `<project>
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>g</groupId><artifactId>root</artifactId><version>2.3.0</version></parent>
  <artifactId>portal</artifactId>
  <dependencies><dependency><groupId>g</groupId><artifactId>core</artifactId><version>\${project.version}</version></dependency></dependencies>
</project>
`,
  'portal/src/main/java/mini/portal/PortalApp.java':
    'package mini.portal;\n@org.springframework.boot.autoconfigure.SpringBootApplication\npublic class PortalApp { }\n',
  'portal/src/main/java/mini/portal/Basket.java': 'package mini.portal;\nclass Basket { mini.stock.StockDao dao; }\n',
  'portal/src/main/resources/Basket.xml': '<mapper namespace="mini.portal.BasketDao"><include refid="mini.stock.StockDao.All"/></mapper>\n',
  'core/src/main/java/mini/stock/StockDao.java':
    'package mini.stock;\n@org.apache.ibatis.annotations.Mapper public interface StockDao { Rack rack(); }\n',
  'core/src/main/java/mini/stock/Rack.java': 'package mini.stock;\npublic class Rack { }\n',
  'core/src/main/resources/StockDao.xml': '<mapper namespace="mini.stock.StockDao"></mapper>\n',
};
const files = reactor(PORTAL).map((f) =>
  f.path === 'pom.xml' ? { ...f, text: (f.text ?? '').replace('<module>web</module>', '<module>web</module><module>portal</module>') } : f,
);

describe('a repository with two applications', () => {
  const result = split(files, ['mini.stock.StockController', 'mini.stock.StockService', 'mini.stock.StockDao']);
  const changed = new Map(result.changes.map(({ path, after }) => [path, after]));

  it('keeps for the other what it needs, with what that needs, and gives the module copies', () => {
    for (const name of ['java/mini/stock/StockDao.java', 'java/mini/stock/Rack.java', 'resources/StockDao.xml']) {
      expect(changed.get(`core/src/main/${name}`), name).not.toBeNull();
      expect(changed.get(`stock/src/main/${name}`), name).toContain('stock');
    }
    expect(changed.get('core/src/main/java/mini/stock/StockService.java')).toBeNull();
  });

  it('has no open point for what the other one names', () => {
    expect(unsolved(result)).toEqual([]);
    expect(result.limits.map(({ cure }) => cure.en)).toContainEqual(expect.stringContaining('stays for it, and the module has copies'));
  });
});

/** All tables of an application in one Maven module, and in the others who uses them; each of them can be started alone, too. */
const TABLES = ['Feedback', 'Brand', 'Order', 'Cart', 'Topic', 'Coupon'];
const pom = (name: string, needs: readonly string[]): string => `<project>
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>g</groupId><artifactId>root</artifactId><version>2.3.0</version></parent>
  <artifactId>${name}</artifactId>
  <dependencies>${needs.map((n) => `<dependency><groupId>g</groupId><artifactId>${n}</artifactId><version>\${project.version}</version></dependency>`).join('')}</dependencies>
</project>
`;
const starts = (packageName: string): string =>
  `package ${packageName};\n@org.springframework.boot.autoconfigure.SpringBootApplication\npublic class Application { }\n`;
const controller = (area: string, table: string): string =>
  `package shop.${area};\n@org.springframework.web.bind.annotation.RestController\nclass ${area === 'wx' ? 'Wx' : 'Admin'}${table}Controller { @org.springframework.beans.factory.annotation.Autowired shop.db.${table}Service service; }\n`;
const layered = Object.entries({
  'pom.xml': `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>g</groupId><artifactId>root</artifactId><version>2.3.0</version><packaging>pom</packaging>
  <modules><module>db</module><module>admin</module><module>wx</module><module>all</module></modules>
</project>
`,
  'db/pom.xml': pom('db', []),
  'admin/pom.xml': pom('admin', ['db']),
  'wx/pom.xml': pom('wx', ['db']),
  'all/pom.xml': pom('all', ['db', 'admin', 'wx']),
  'admin/src/main/java/shop/admin/Application.java': starts('shop.admin'),
  'wx/src/main/java/shop/wx/Application.java': starts('shop.wx'),
  'all/src/main/java/shop/Application.java': starts('shop'),
  ...Object.fromEntries(
    TABLES.flatMap((table) => [
      [
        `db/src/main/java/shop/db/${table}Service.java`,
        `package shop.db;\n@org.springframework.stereotype.Service\npublic class ${table}Service { ${table} one; }\n`,
      ],
      [`db/src/main/java/shop/db/${table}.java`, `package shop.db;\npublic class ${table} { }\n`],
      ...['admin', 'wx'].map(
        (area) =>
          [`${area}/src/main/java/shop/${area}/${area === 'wx' ? 'Wx' : 'Admin'}${table}Controller.java`, controller(area, table)] as const,
      ),
    ]),
  ),
}).map(([path, text]) => ({ path, text }));

describe('a repository with a Maven module for a layer', () => {
  const result = split(layered, ['shop.db.FeedbackService']);

  it('takes the feature out of it, from every application that is part of the largest', () => {
    const moved = result.classes.filter(({ side }) => side === 'module').map(({ name }) => name.slice(name.lastIndexOf('.') + 1));
    expect(moved.toSorted()).toEqual(['AdminFeedbackController', 'Feedback', 'FeedbackService', 'WxFeedbackController']);
  });
});

it('names no class of the other application, though both have one package: the module’s class path does not hold it', () => {
  const inShared = (name: string, service: string): string =>
    controller('controller', service).replace(/class \w+/, `class ${name}Controller`);
  const files = [
    ...layered.filter(({ path }) => !path.startsWith('all/') && !path.endsWith('Controller.java')),
    ...['Brand', 'Order', 'Topic'].map((name) => ({
      path: `admin/src/main/java/shop/controller/${name}Controller.java`,
      text: inShared(name, name),
    })),
    { path: 'wx/src/main/java/shop/controller/CartController.java', text: inShared('Cart', 'Brand') },
  ].map((file) => (file.path === 'pom.xml' ? { ...file, text: file.text.replace('<module>all</module>', '') } : file));
  const { changes } = split(files, ['shop.controller.BrandController']);
  const application = changes.find(({ path }) => path.endsWith('StockApplication.java'))?.after;
  expect(application).toContain('classes = {OrderController.class, TopicController.class}');
});
