package com.example.market.order;

import java.util.List;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import com.example.market.common.CurrentMember;
import com.example.market.common.Price;

@RestController
@RequestMapping("/cart")
public class CartController {

    private final CartService carts;
    private final CurrentMember current;

    public CartController(CartService carts, CurrentMember current) {
        this.carts = carts;
        this.current = current;
    }

    @GetMapping
    public List<CartLine> lines() {
        return carts.of(current.id());
    }

    @GetMapping("/total")
    public Price total() {
        return carts.total(current.id());
    }

    @PutMapping("/{sku}")
    public void put(@PathVariable String sku, @RequestParam(defaultValue = "1") int pieces) {
        carts.put(current.id(), sku, pieces);
    }

    @DeleteMapping
    public void empty() {
        carts.empty(current.id());
    }
}
