package com.example.shop.inventory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

@Component
class MovementLog {
    private final List<Movement> movements = new CopyOnWriteArrayList<>();

    void add(MovementKind kind, String sku, int pieces) {
        movements.add(new Movement(kind, sku, pieces));
    }

    List<Movement> all() {
        return List.copyOf(movements);
    }
}
