package net.orchard.gate;

import java.util.Map;
import java.util.TreeMap;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.stereotype.Component;

/** Counts what is asked of the base's cellar. */
@Aspect
@Component
public class Tally {
    private final Map<String, Integer> calls = new TreeMap<>();

    @Before("execution(* net.orchard.gate.GateCellar.*(..))")
    public void count(JoinPoint point) {
        calls.merge(point.getSignature().getName(), 1, Integer::sum);
    }

    public Map<String, Integer> calls() {
        return new TreeMap<>(calls);
    }
}
