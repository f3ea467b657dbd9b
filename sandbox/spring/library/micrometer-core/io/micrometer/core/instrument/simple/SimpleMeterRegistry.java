package io.micrometer.core.instrument.simple;

import io.micrometer.core.instrument.MeterRegistry;

public class SimpleMeterRegistry extends MeterRegistry {
}
