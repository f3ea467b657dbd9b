package com.fair.ledger;

import com.fair.api.Ledger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LedgerController {
    private final Ledger ledger;
    private final Environment environment;

    @Value("${book.version:1}")
    private String version;

    LedgerController(Ledger ledger, Environment environment) {
        this.ledger = ledger;
        this.environment = environment;
    }

    @GetMapping("/count")
    public String count() {
        return Ledger.title() + " " + version + ": " + ledger.count();
    }

    @GetMapping("/setting")
    public String setting(@RequestParam String key) {
        return key + "=" + environment.getProperty(key, "none");
    }

    @GetMapping("/raw/{what}")
    public Object raw(@PathVariable String what) {
        return ledger.raw(what);
    }

    @GetMapping("/summary")
    public String summary() {
        return ledger.summary();
    }
}
