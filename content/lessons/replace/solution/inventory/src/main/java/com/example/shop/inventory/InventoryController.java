package com.example.shop.inventory;

import com.example.shop.api.SharedCounter;
import com.example.shop.api.Stock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InventoryController {
    private static int ownCalls;

    private final Warehouse warehouse;

    @Value("${module.version}")
    private String version;

    public InventoryController(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @GetMapping("/")
    public String hello() {
        return "welcome to inventory " + version;
    }

    @GetMapping("/stock/{sku}")
    public Stock stock(@PathVariable String sku) {
        return warehouse.stockOf(sku);
    }

    @PostMapping("/stock")
    public Stock replace(@RequestBody Stock stock) {
        return warehouse.put(stock);
    }

    @GetMapping("/fail")
    public String fail() {
        throw new IllegalStateException("no shelf left");
    }

    /** A static of the module counts per class loader; a static of the base counts once. */
    @GetMapping("/count")
    public Map<String, Integer> count() {
        Map<String, Integer> answer = new LinkedHashMap<>();
        answer.put("own", ++ownCalls);
        answer.put("shared", SharedCounter.next());
        return answer;
    }

    /** Which loader answers for a class name, or why none does. */
    @GetMapping("/loader")
    public Map<String, String> loader(@RequestParam String name) {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("class", name);
        try {
            ClassLoader loader = Class.forName(name).getClassLoader();
            answer.put("loader", loader == null ? "bootstrap" : loader.getClass().getName());
        } catch (ClassNotFoundException | LinkageError e) {
            answer.put("error", e.getClass().getName());
            answer.put("message", e.getMessage());
        }
        return answer;
    }
}
