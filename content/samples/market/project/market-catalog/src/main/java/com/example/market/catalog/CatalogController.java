package com.example.market.catalog;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import com.example.market.common.Page;

@RestController
@RequestMapping("/catalog")
public class CatalogController {

    private final ProductService products;
    private final CategoryService categories;

    public CatalogController(ProductService products, CategoryService categories) {
        this.products = products;
        this.categories = categories;
    }

    @GetMapping("/categories")
    public List<CategoryTree> categories() {
        return categories.tree();
    }

    @GetMapping("/categories/{id}/products")
    public Page<ProductView> in(@PathVariable long id, @RequestParam(defaultValue = "0") int page) {
        return Page.of(products.in(id), page, 20);
    }

    @GetMapping("/products")
    public Page<ProductView> search(@RequestParam String words, @RequestParam(defaultValue = "0") int page) {
        return Page.of(products.search(words), page, 20);
    }

    @GetMapping("/products/{sku}")
    public ProductView product(@PathVariable String sku) {
        return products.view(sku);
    }
}
