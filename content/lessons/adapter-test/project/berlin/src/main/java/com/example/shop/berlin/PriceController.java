package com.example.shop.berlin;

import com.example.shop.api.Prices;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PriceController {
    public PriceController() {
        Prices.in("EUR");
    }

    @GetMapping("/")
    public String price() {
        return Prices.of(12);
    }
}
