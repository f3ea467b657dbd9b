package com.example.shop.legacy;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HereController {
    @GetMapping("/")
    public String here() {
        return "legacy is here";
    }
}
