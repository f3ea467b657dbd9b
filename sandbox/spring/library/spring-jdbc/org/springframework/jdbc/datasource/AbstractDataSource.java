package org.springframework.jdbc.datasource;

import javax.sql.DataSource;

public abstract class AbstractDataSource implements DataSource {
}
