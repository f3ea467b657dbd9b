package com.example.shop.blank;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BlankController {
    @GetMapping("/")
    public String hello() {
        return "nothing here yet";
    }
}
