package com.example.market.catalog;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/brands")
public class BrandController {

    private final BrandMapper brands;

    public BrandController(BrandMapper brands) {
        this.brands = brands;
    }

    @GetMapping
    public List<Brand> all() {
        return brands.all();
    }
}
