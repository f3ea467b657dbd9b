package org.springframework.jdbc.core;

public interface SqlProvider {
    String getSql();
}
