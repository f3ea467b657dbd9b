package com.example.shop.api;

/** Base and modules hand parcels to each other. */
public class Parcel {
    private final String from;

    public Parcel(String from) {
        this.from = from;
    }

    public String getFrom() {
        return from;
    }
}
