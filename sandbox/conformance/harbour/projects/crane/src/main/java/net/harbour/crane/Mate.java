package net.harbour.crane;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import net.harbour.api.Log;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in which order a bean is filled and begins. */
@Component
public class Mate implements InitializingBean {
    @AutowiredFromBase(name = "secondLog")
    private Log log;

    @Autowired
    private Environment environment;

    public Mate() {
        System.out.println("mate: made, " + log + " " + environment);
    }

    @PostConstruct
    void begins() {
        System.out.println("mate: begins, " + (log == null) + " " + (environment == null));
        log.add("mate begins");
    }

    @Override
    public void afterPropertiesSet() {
        System.out.println("mate: is set, " + (log == null) + " " + (environment == null));
    }

    @PreDestroy
    void ends() {
        System.out.println("mate: ends");
        log.add("mate ends");
    }
}
