import { expect, it } from 'vitest';
import { readMapperXml } from './mapper-xml.ts';

it('a mapper file tells its interface, the classes it names and the files it takes from', () => {
  const text = `<?xml version="1.0"?>
<mapper namespace="a.StockMapper">
  <cache-ref namespace="a.CacheMapper"/>
  <resultMap id="r" type="a.Stock"><association property="p" javaType="Price"/></resultMap>
  <select id="all" resultMap="a.PriceMapper.price"><include refid="a.StockMapper.columns"/></select>
</mapper>`;
  const found = readMapperXml('m.xml', text);
  expect(found?.namespace).toBe('a.StockMapper');
  expect(found?.types.map((t) => t.name)).toEqual(['a.Stock', 'Price']);
  expect(found?.namespaces.map((t) => t.name)).toEqual(['a.PriceMapper', 'a.CacheMapper']);
  expect(readMapperXml('pom.xml', '<project/>')).toBeUndefined();
});
