package com.example.market.order;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.catalog.ProductService;
import com.example.market.common.Price;

@Service
public class CartService {

    private final CartLineMapper lines;
    private final ProductService products;

    public CartService(CartLineMapper lines, ProductService products) {
        this.lines = lines;
        this.products = products;
    }

    public List<CartLine> of(long member) {
        return lines.ofMember(member).stream().filter(line -> line.getPieces() > 0).collect(Collectors.toList());
    }

    public Price total(long member) {
        return of(member).stream()
            .map(line -> products.priceOf(line.getSku()).times(line.getPieces()))
            .reduce(Price.ZERO, Price::plus);
    }

    @Transactional
    public void put(long member, String sku, int pieces) {
        products.onSale(sku);
        CartLine line = new CartLine();
        line.setMemberId(member);
        line.setSku(sku);
        line.setPieces(pieces);
        lines.insert(line);
    }

    @Transactional
    public void empty(long member) {
        lines.empty(member);
    }
}
