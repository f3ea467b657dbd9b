package org.museum.hall;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Aspect
@Component
public class Watch {
    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    @Around("@annotation(timed)")
    public Object around(ProceedingJoinPoint point, Timed timed) throws Throwable {
        log.info("before {} of {}", point.getSignature().getName(), timed.value());
        try {
            return point.proceed();
        } finally {
            log.info("after {}", point.getSignature().toShortString());
        }
    }
}
