package com.example.market.inventory;

import java.util.List;

import org.springframework.stereotype.Component;

import com.example.market.common.MarketClock;

@Component
class MovementLog {

    private final StockMovementMapper movements;
    private final MarketClock clock;

    MovementLog(StockMovementMapper movements, MarketClock clock) {
        this.movements = movements;
        this.clock = clock;
    }

    void write(String sku, int pieces, MovementReason reason) {
        StockMovement movement = new StockMovement();
        movement.setSku(sku);
        movement.setPieces(pieces);
        movement.setReason(reason);
        movement.setAt(clock.now());
        movements.insert(movement);
    }

    List<StockMovement> of(String sku) {
        return movements.ofSku(sku);
    }
}
