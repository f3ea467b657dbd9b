package com.example.shop.feed;

final class SharedPrices {
    static int asked;

    private SharedPrices() {
    }
}
