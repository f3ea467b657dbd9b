package com.example.shop.tokyo;

import com.example.shop.api.Prices;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PriceController {
    public PriceController() {
        Prices.in("JPY");
    }

    @GetMapping("/")
    public String price() {
        return Prices.of(12);
    }
}
