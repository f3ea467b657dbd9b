package com.fair.stall;

import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import com.fair.api.Entry;
import com.fair.api.Kind;
import com.fair.api.Ledger;
import com.fair.api.Money;
import com.fair.api.NotBooked;
import com.fair.api.Seller;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class StallController {
    public record Order(String thing, BigDecimal price) {}

    private final Seller seller;

    StallController(@Qualifier("seller") Seller seller) {
        this.seller = seller;
    }

    private Ledger ledger() {
        return SpringServiceFinder.getModuleService("ledger", "1.0.0", "ledger", Ledger.class);
    }

    @PostMapping("/orders")
    public Entry order(@RequestBody Order order) throws NotBooked {
        return ledger().book(Kind.SALE, new Money(order.price(), Currency.getInstance("EUR")), List.of(order.thing()));
    }

    @GetMapping("/sell")
    public String sell(@RequestParam String thing, @RequestParam String price, @RequestParam(defaultValue = "EUR") String currency) {
        return seller.sell(thing, price, currency);
    }

    @GetMapping("/find/{id}")
    public ResponseEntity<Entry> find(@PathVariable long id) {
        return ResponseEntity.of(ledger().find(id));
    }

    @GetMapping("/all")
    public List<Entry> all() {
        return ledger().all();
    }

    @GetMapping("/kinds")
    public Map<Kind, List<Entry>> kinds() {
        return ledger().byKind();
    }

    @GetMapping("/total/{kind}")
    public Money total(@PathVariable Kind kind) {
        return ledger().total(kind);
    }

    @GetMapping("/ids")
    public String ids() {
        return Arrays.toString(ledger().ids());
    }

    @GetMapping("/joined")
    public String joined() {
        return ledger().joined("a", "b");
    }

    @GetMapping("/padded")
    public String padded() {
        return ledger().padded("a", 3);
    }

    @GetMapping("/each")
    public List<String> each() {
        List<String> notes = new ArrayList<>();
        ledger().each(e -> notes.addAll(e.notes()));
        return notes;
    }

    @GetMapping("/streamed")
    public List<Long> streamed() {
        return ledger().stream().map(Entry::id).toList();
    }

    @GetMapping("/raw/{what}")
    public String raw(@PathVariable String what) {
        Object raw = ledger().raw(what);
        return raw == null ? "nothing" : raw.getClass().getSimpleName() + " " + (raw instanceof String[] s ? String.join("+", s) : raw);
    }

    @GetMapping("/summary")
    public String summary() {
        return ledger().summary();
    }

    @GetMapping("/clear")
    public String clear() {
        List<Entry> all = ledger().all();
        int before = all.size();
        ledger().clear();
        return before + " then " + all.size();
    }

    @ExceptionHandler
    public ResponseEntity<String> notBooked(NotBooked e) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(e.code() + " " + e.getMessage() + " / " + e.getCause());
    }
}
