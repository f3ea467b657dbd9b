/** What arkctl create leaves out of a module: the lists that it writes into conf/ark/bootstrap.properties (recording create). */
export const excludedGroups = `
org.springframework,aopalliance*,asm*,cglib*,com.alibaba.common.lang*,com.alibaba.common.resourcebundle*,com.alibaba.tbase*,
com.alipay*,com.antcloud.antvip*,com.caucho.hessian*,com.caucho*,com.ctc.wstx*,com.fasterxml*,com.google.code*,
com.google.common*,com.google.gson*,com.google.guava*,com.google.http-client*,com.google.inject*,com.google.protobuf*,
com.ibatis*,com.iwallet.biz*,com.lmax*,com.taobao.config*,com.taobao.hsf*,com.taobao.notify*,com.taobao.remoting*,
com.taobao.tair*,groovy*,io.fury*,io.grpc*,io.mosn.layotto*,io.netty*,io.openmessaging*,io.prometheus*,javax*,javax.el*,
javax.script*,javax.servlet*,javax.validation*,loccs-bcprov*,log4j*,mysql*,net.sf.acegisecurity*,net.sf.cglib*,netty*,ognl*,
org.aopalliance*,org.apache*,org.aspectj*,org.codehaus*,org.codehaus.groovy*,org.codehaus.xfire*,org.dom4j*,
org.hibernate.validator*,org.junit*,org.mvel2*,org.mybatis*,org.mybatis.spring*,org.mybatis.spring.boot.autoconfigure*,
org.projectlombok*,org.quartz*,org.reflections*,org.slf4j*,org.springframework*,org.yaml*,xerces*,xml-apis*,xpp3*,jakarta*,
org.latencyutils*,org.hdrhistogram*,io.micrometer*,ch.qos.logback*,com.squareup.okhttp3*,com.squareup.okhttp*,net.sf.ehcache*,
redis.clients*`.replaceAll(/\s/g, '');

export const excludedArtifacts = 'sofa-ark-spi,commons-lang,commons-collections,commons-httpclient,commons-io';
