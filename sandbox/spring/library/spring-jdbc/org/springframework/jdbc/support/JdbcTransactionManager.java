package org.springframework.jdbc.support;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

public class JdbcTransactionManager extends DataSourceTransactionManager {
    public JdbcTransactionManager() {
    }

    public JdbcTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    protected RuntimeException translateException(String task, SQLException ex) {
        RuntimeException translated = new SQLExceptionSubclassTranslator().translate(task, null, ex);
        return translated != null ? translated : super.translateException(task, ex);
    }
}
