package com.example.shop.orders;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OrderController {
    private final OrderService orderService;
    private final JdbcTemplate jdbc;
    private final DataSource dataSource;

    public OrderController(OrderService orderService, JdbcTemplate jdbc, DataSource dataSource) {
        this.orderService = orderService;
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    @GetMapping("/")
    public List<Map<String, Object>> orders() {
        return jdbc.queryForList("select sku, pieces from orders order by id");
    }

    @PostMapping("/{sku}/{pieces}")
    public String place(@PathVariable String sku, @PathVariable int pieces) {
        orderService.place(sku, pieces);
        return "ordered";
    }

    @PostMapping("/whole/{sku}/{pieces}")
    public String placeWhole(@PathVariable String sku, @PathVariable int pieces) {
        orderService.placeWhole(sku, pieces);
        return "ordered";
    }

    @GetMapping("/pool")
    public String pool() {
        return dataSource.getClass().getSimpleName() + "@" + System.identityHashCode(dataSource);
    }
}
