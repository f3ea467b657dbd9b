package org.springframework.jdbc.datasource.embedded;

import javax.sql.DataSource;

public interface EmbeddedDatabase extends DataSource {
    void shutdown();
}
