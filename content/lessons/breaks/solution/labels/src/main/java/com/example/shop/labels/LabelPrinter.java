package com.example.shop.labels;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBiz;
import com.example.shop.api.StockService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LabelPrinter {
    @AutowiredFromBiz(bizName = "inventory")
    private StockService stockService;

    @GetMapping("/label/{sku}")
    public String label(@PathVariable String sku) {
        return sku + " x " + stockService.stockOf(sku).getPieces();
    }
}
