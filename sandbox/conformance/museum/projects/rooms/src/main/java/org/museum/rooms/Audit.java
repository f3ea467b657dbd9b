package org.museum.rooms;

import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.AfterThrowing;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Aspect
@Component
public class Audit {
    private static final Logger log = LoggerFactory.getLogger(Audit.class);

    @Before("execution(* org.museum.rooms.Rounds.*(..))")
    public void before(JoinPoint point) {
        log.info("{} with {} arguments", point.getSignature().toShortString(), point.getArgs().length);
    }

    @AfterThrowing(pointcut = "within(org.museum.rooms.Rounds)", throwing = "e")
    public void thrown(RuntimeException e) {
        log.warn("thrown {}", e.toString());
    }
}
