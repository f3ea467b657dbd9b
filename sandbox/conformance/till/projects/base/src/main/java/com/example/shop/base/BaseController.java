package com.example.shop.base;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BaseController {
    private final JdbcTemplate jdbc;
    private final DataSource dataSource;

    public BaseController(JdbcTemplate jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    @GetMapping("/stock/{sku}")
    public Integer stock(@PathVariable String sku) {
        return jdbc.queryForObject("select pieces from stock where sku = ?", Integer.class, sku);
    }

    @GetMapping("/orders-in-base")
    public List<Map<String, Object>> orders() {
        return jdbc.queryForList("select sku, pieces from orders order by id");
    }

    @GetMapping("/pool")
    public String pool() {
        return dataSource.getClass().getSimpleName() + "@" + System.identityHashCode(dataSource);
    }
}
