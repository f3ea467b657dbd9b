package com.example.market.order;

import com.example.market.common.Price;

/** Told when an order is there. */
public record OrderPlaced(String number, long memberId, Price total) {
}
