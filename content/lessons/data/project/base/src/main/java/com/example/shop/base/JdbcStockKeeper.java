package com.example.shop.base;

import com.example.shop.api.StockKeeper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

@Service
public class JdbcStockKeeper implements StockKeeper {
    private final JdbcTemplate jdbc;

    public JdbcStockKeeper(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(String sku, int pieces) {
        jdbc.update("update stock set pieces = pieces - ? where sku = ?", pieces, sku);
    }
}
