package com.example.market.inventory;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.common.RuleBrokenException;

@Service
public class Warehouse implements StockService {

    private final StockItemMapper items;
    private final MovementLog log;

    Warehouse(StockItemMapper items, MovementLog log) {
        this.items = items;
        this.log = log;
    }

    @Override
    public int available(String sku) {
        return items.bySku(sku).map(StockItem::getAvailable).orElse(0);
    }

    @Override
    @Transactional
    public void reserve(String sku, int count) {
        if (items.reserve(sku, count) == 0) {
            throw new RuleBrokenException("not enough of " + sku);
        }
        log.write(sku, -count, MovementReason.RESERVED);
    }

    @Override
    @Transactional
    public void release(String sku, int count) {
        items.release(sku, count);
        log.write(sku, count, MovementReason.RELEASED);
    }

    @Override
    @Transactional
    public void ship(String sku, int count) {
        items.ship(sku, count);
        log.write(sku, 0, MovementReason.SHIPPED);
    }

    List<StockItem> scarce() {
        return items.below(5);
    }
}
