package com.example.shop.promo;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;
import com.alipay.sofa.koupleless.common.api.AutowiredFromBiz;
import com.example.shop.api.AuditLog;
import com.example.shop.api.Stock;
import com.example.shop.api.StockService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PromoController {
    @AutowiredFromBase
    private AuditLog auditLog;

    @AutowiredFromBiz(bizName = "inventory")
    private StockService stockService;

    @GetMapping("/offer/{sku}")
    public String offer(@PathVariable String sku) {
        Stock stock = stockService.stockOf(sku);
        auditLog.add("offer " + sku);
        return stock.getPieces() > 5 ? sku + ": 20 % off" : sku + ": last pieces";
    }

    /** Asks for a record, which a call between modules cannot carry. */
    @GetMapping("/record/{sku}")
    public String record(@PathVariable String sku) {
        return sku + ": " + stockService.stockOf(sku).getPieces();
    }

    /** Hands over a list that the callee empties: the caller's own is untouched, for it was copied. */
    @GetMapping("/drain")
    public String drain() {
        List<String> skus = new ArrayList<>(List.of("tea", "cup"));
        return "drained " + stockService.drain(skus) + ", kept " + skus.size();
    }

    /** The base's bean is called directly: what it hands back is its own list. */
    @GetMapping("/direct")
    public String direct() {
        auditLog.add("direct");
        return auditLog.getClass().getSimpleName() + " with " + auditLog.entries().size() + " entries";
    }
}
