package com.fair.stall;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBiz;
import com.fair.api.Entry;
import com.fair.api.Kind;
import com.fair.api.Ledger;
import com.fair.api.MixedMoney;
import com.fair.api.Money;
import com.fair.api.NotBooked;
import com.fair.api.Seller;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component("seller")
public class StallSeller implements Seller {
    @AutowiredFromBiz(bizName = "ledger", name = "ledger", required = false)
    private Ledger ledger;

    @Value("${stall.owner:nobody}")
    private String owner;

    @Override
    public String sell(String thing, String price, String currency) {
        try {
            Entry entry = ledger.book(Kind.SALE, new Money(new BigDecimal(price), Currency.getInstance(currency)), List.of(thing, owner));
            return entry.id() + " " + entry.money() + " " + entry.notes() + " " + entry.kind().sign();
        } catch (NotBooked e) {
            return "not booked " + e.code() + ": " + e.getMessage() + " because " + e.getCause().getMessage();
        } catch (MixedMoney e) {
            return "mixed: " + e.getMessage();
        }
    }

    @Override
    public String owner() {
        return owner;
    }
}
