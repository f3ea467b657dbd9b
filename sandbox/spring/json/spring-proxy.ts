import { quote } from './json-quote.ts';

/** What a proxy that Spring's ProxyFactory made holds as its `native`. */
export class SpringProxy {
  readonly interfaces: readonly string[];

  constructor(interfaces: readonly string[]) {
    this.interfaces = interfaces;
  }

  /** Jackson finds the getters of `Advised`, which every such proxy implements. As a base of runtime 2.1.6 wrote it. */
  toJson(): string {
    const advisor = '{"order":2147483647,"advice":{},"pointcut":{"classFilter":{},"methodMatcher":{"runtime":false}},"perInstance":true}';
    return `{"frozen":false,"decoratedClass":"org.springframework.aop.framework.ProxyFactory","targetSource":{"targetClass":null,"static":true,"target":null},"targetClass":null,"proxyTargetClass":false,"exposeProxy":false,"preFiltered":false,"proxiedInterfaces":[${this.interfaces.map(quote).join(',')}],"advisorCount":1,"advisors":[${advisor}]}`;
  }
}
