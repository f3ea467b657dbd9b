package com.example.market.order;

import java.util.List;

import com.example.market.common.Price;

public record OrderView(String number, Price total, Price discount, OrderState state, List<OrderLine> lines) {
}
