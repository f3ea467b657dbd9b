package com.example.market.inventory;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/inventory")
public class InventoryController {

    private final Warehouse warehouse;
    private final MovementLog log;

    InventoryController(Warehouse warehouse, MovementLog log) {
        this.warehouse = warehouse;
        this.log = log;
    }

    @GetMapping("/{sku}")
    public int available(@PathVariable String sku) {
        return warehouse.available(sku);
    }

    @GetMapping("/{sku}/movements")
    public List<StockMovement> movements(@PathVariable String sku) {
        return log.of(sku);
    }

    @GetMapping("/scarce")
    public List<StockItem> scarce() {
        return warehouse.scarce();
    }
}
