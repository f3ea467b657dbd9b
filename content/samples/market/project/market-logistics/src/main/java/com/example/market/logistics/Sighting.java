package com.example.market.logistics;

public record Sighting(String place, ParcelState state) {
}
