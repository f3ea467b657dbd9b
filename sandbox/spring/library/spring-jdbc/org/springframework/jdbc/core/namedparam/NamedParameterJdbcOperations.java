package org.springframework.jdbc.core.namedparam;

import org.springframework.jdbc.core.JdbcOperations;

public interface NamedParameterJdbcOperations {
    JdbcOperations getJdbcOperations();
}
