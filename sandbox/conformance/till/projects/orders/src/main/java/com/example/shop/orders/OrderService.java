package com.example.shop.orders;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;
import com.example.shop.api.StockKeeper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OrderService {
    private static final int LIMIT = 10;

    private final JdbcTemplate jdbc;

    @AutowiredFromBase
    private StockKeeper stockKeeper;

    public OrderService(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void place(String sku, int pieces) {
        // A statement of the base, then one of the module, then a refusal.
        stockKeeper.take(sku, pieces);
        jdbc.update("insert into orders (sku, pieces) values (?, ?)", sku, pieces);
        if (pieces > LIMIT) {
            throw new IllegalArgumentException("not more than " + LIMIT + " pieces in one order");
        }
    }

    @Transactional
    public void placeWhole(String sku, int pieces) {
        place(sku, pieces);
    }
}
