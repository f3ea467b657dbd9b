package com.example.shop.coupons;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HereController {
    @GetMapping("/")
    public String here() {
        return "coupons is here";
    }
}
