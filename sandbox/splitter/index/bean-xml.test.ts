import { expect, it } from 'vitest';
import { readBeanXml } from './bean-xml.ts';

it('reads classes, names and what a bean is given', () => {
  expect(
    readBeanXml(`<beans xmlns:p="http://www.springframework.org/schema/p">
      <!-- <bean id="gone" class="a.Gone"/> -->
      <bean id="stock" name="stocks, store" class="a.Stock" p:clock-ref="clock"/>
      <bean class="a.Outer$Orders">
        <property name="stock" ref="stock"/>
        <constructor-arg><ref bean="log"/></constructor-arg>
      </bean>
      <bean id="template" abstract="true"/>
    </beans>`),
  ).toEqual([
    { names: ['stock', 'stocks', 'store'], className: 'a.Stock', refs: ['clock'] },
    { names: [], className: 'a.Outer.Orders', refs: ['stock', 'log'] },
  ]);
});

it('reads nothing out of other XML', () => {
  expect(readBeanXml('<mapper namespace="a.M"><bean class="a.B"/></mapper>')).toEqual([]);
});
