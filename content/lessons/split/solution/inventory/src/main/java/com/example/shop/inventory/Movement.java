package com.example.shop.inventory;

record Movement(MovementKind kind, String sku, int pieces) {
}
