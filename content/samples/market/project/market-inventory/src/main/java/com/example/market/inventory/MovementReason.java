package com.example.market.inventory;

public enum MovementReason {
    DELIVERED,
    RESERVED,
    RELEASED,
    SHIPPED
}
