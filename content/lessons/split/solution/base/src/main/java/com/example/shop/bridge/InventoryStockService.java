package com.example.shop.bridge;

import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import com.example.shop.inventory.Stock;
import com.example.shop.inventory.StockService;
import org.springframework.stereotype.Service;

/** Passes every call on to the version of the module inventory that is active at that moment. */
@Service("warehouse")
public class InventoryStockService implements StockService {
    @Override
    public Stock stockOf(String sku) {
        return module().stockOf(sku);
    }

    @Override
    public boolean reserve(String sku, Integer pieces) {
        return module().reserve(sku, pieces);
    }

    private static StockService module() {
        StockService service = SpringServiceFinder.getModuleServiceWithoutVersion("inventory", "warehouse", StockService.class);
        if (service == null) {
            throw new IllegalStateException("no version of the module inventory is active");
        }
        return service;
    }
}
