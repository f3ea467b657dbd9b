package org.springframework.core.env;

public interface ConfigurableEnvironment extends Environment {
}
