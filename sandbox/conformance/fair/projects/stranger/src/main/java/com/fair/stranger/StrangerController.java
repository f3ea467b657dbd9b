package com.fair.stranger;

import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import com.fair.api.Entry;
import com.fair.api.Kind;
import com.fair.api.Ledger;
import com.fair.api.Money;
import com.fair.api.NotBooked;
import com.fair.api.Seller;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Component("seller")
public class StrangerController implements Seller {
    @GetMapping("/book")
    public String book() throws NotBooked {
        Ledger ledger = SpringServiceFinder.getModuleService("ledger", "1.0.0", "ledger", Ledger.class);
        Entry entry = ledger.book(Kind.REFUND, new Money(new BigDecimal("2.50"), Currency.getInstance("EUR")), List.of("stranger"));
        return entry.toString();
    }

    @GetMapping("/count")
    public int count() {
        return SpringServiceFinder.getModuleService("ledger", "1.0.0", "ledger", Ledger.class).count();
    }

    @GetMapping("/ask")
    public String ask() {
        return SpringServiceFinder.getModuleService("stall", "1.0.0", "seller", Seller.class).owner();
    }

    @GetMapping("/over")
    public String over() {
        try {
            Ledger ledger = SpringServiceFinder.getModuleService("ledger", "1.0.0", "ledger", Ledger.class);
            return ledger.book(Kind.SALE, new Money(new BigDecimal("5000"), Currency.getInstance("EUR")), List.of()).toString();
        } catch (NotBooked e) {
            return "own NotBooked " + e.code();
        } catch (Throwable e) {
            return e.getClass().getName() + (e.getClass().getClassLoader() == getClass().getClassLoader() ? " mine" : " theirs");
        }
    }

    @Override
    public String sell(String thing, String price, String currency) {
        return "stranger sells " + thing;
    }

    @Override
    public String owner() {
        return "a stranger";
    }
}
