package org.springframework.jdbc.datasource;

public class SimpleDriverDataSource extends DriverManagerDataSource {
    public SimpleDriverDataSource() {
    }
}
