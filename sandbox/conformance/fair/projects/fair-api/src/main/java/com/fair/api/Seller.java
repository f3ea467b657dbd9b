package com.fair.api;

public interface Seller {
    String sell(String thing, String price, String currency);

    String owner();
}
