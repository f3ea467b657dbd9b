package org.springframework.scheduling.annotation;


@FunctionalInterface
public interface SchedulingConfigurer {
}
