package org.springframework.jdbc.core.namedparam;

public abstract class AbstractSqlParameterSource implements SqlParameterSource {
}
