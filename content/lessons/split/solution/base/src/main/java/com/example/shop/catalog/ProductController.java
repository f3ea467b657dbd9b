package com.example.shop.catalog;

import com.example.shop.inventory.Stock;
import com.example.shop.inventory.StockService;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/products")
public class ProductController {
    private final ProductCatalog catalog;
    private final StockService stockService;

    public ProductController(ProductCatalog catalog, StockService stockService) {
        this.catalog = catalog;
        this.stockService = stockService;
    }

    @GetMapping
    public List<Product> products() {
        return catalog.all();
    }

    @GetMapping("/{sku}")
    public ProductPage product(@PathVariable String sku) {
        Product product = catalog.bySku(sku);
        Stock stock = stockService.stockOf(sku);
        return new ProductPage(product, stock.getPieces(), stock.isLow());
    }
}
