package com.example.shop.customer;

import com.example.shop.shared.NotFoundException;
import java.util.Map;
import org.springframework.stereotype.Service;

@Service
public class CustomerDirectory {
    private final Map<String, Customer> customers = Map.of(
            "ada", new Customer("ada", "Ada", CustomerLevel.GOLD),
            "lin", new Customer("lin", "Lin", CustomerLevel.REGULAR));

    public Customer byId(String id) {
        Customer customer = customers.get(id);
        if (customer == null) {
            throw new NotFoundException("customer", id);
        }
        return customer;
    }
}
