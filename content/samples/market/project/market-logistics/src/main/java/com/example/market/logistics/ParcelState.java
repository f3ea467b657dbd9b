package com.example.market.logistics;

public enum ParcelState {
    PACKED,
    ON_ITS_WAY,
    DELIVERED,
    LOST
}
