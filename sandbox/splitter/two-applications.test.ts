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
