package com.example.shop.customer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/customers")
public class CustomerController {
    private final CustomerDirectory customers;

    public CustomerController(CustomerDirectory customers) {
        this.customers = customers;
    }

    @GetMapping("/{id}")
    public Customer customer(@PathVariable String id) {
        return customers.byId(id);
    }
}
