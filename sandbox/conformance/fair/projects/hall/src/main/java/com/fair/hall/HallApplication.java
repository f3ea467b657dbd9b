package com.fair.hall;

import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import com.fair.api.Ledger;
import com.fair.api.Seller;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class HallApplication {
    @Value("${fair.currency}")
    private String currency;

    public static void main(String[] args) {
        SpringApplication.run(HallApplication.class, args);
    }

    @GetMapping("/currency")
    public String currency() {
        return currency;
    }

    @GetMapping("/sell/{module}")
    public String sell(@PathVariable String module, @RequestParam String thing, @RequestParam String price, @RequestParam(defaultValue = "EUR") String currency) {
        return SpringServiceFinder.getModuleService(module, "1.0.0", "seller", Seller.class).sell(thing, price, currency);
    }

    @GetMapping("/summary/{version}")
    public String summary(@PathVariable String version) {
        return SpringServiceFinder.getModuleService("ledger", version, "ledger", Ledger.class).summary();
    }

    @GetMapping("/sellers")
    public Map<String, String> sellers(@RequestParam String module) {
        Map<String, String> owners = new TreeMap<>();
        SpringServiceFinder.listModuleServices(module, "1.0.0", Seller.class).forEach((name, seller) -> owners.put(name, seller.owner()));
        return owners;
    }
}
