package com.example.shop.inventory;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InventoryController {
    private final Warehouse warehouse;
    private final MovementLog movements;

    public InventoryController(Warehouse warehouse, MovementLog movements) {
        this.warehouse = warehouse;
        this.movements = movements;
    }

    @GetMapping("/")
    public String hello() {
        return "good morning from the warehouse";
    }

    @GetMapping("/stock/{sku}")
    public Stock stock(@PathVariable String sku) {
        return warehouse.stockOf(sku);
    }

    @PostMapping("/stock/{sku}/deliveries")
    public Stock deliver(@PathVariable String sku, @RequestParam int pieces) {
        return warehouse.deliver(sku, pieces);
    }

    @GetMapping("/movements")
    public List<Movement> movements() {
        return movements.all();
    }
}
