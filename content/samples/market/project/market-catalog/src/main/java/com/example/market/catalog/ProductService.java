package com.example.market.catalog;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.common.NotFoundException;
import com.example.market.common.Price;
import com.example.market.common.RuleBrokenException;

@Service
public class ProductService {

    private final ProductMapper products;
    private final ProductImageMapper images;

    public ProductService(ProductMapper products, ProductImageMapper images) {
        this.products = products;
        this.images = images;
    }

    public Product find(String sku) {
        return products.bySku(sku).orElseThrow(() -> new NotFoundException("product", sku));
    }

    public Product onSale(String sku) {
        Product product = find(sku);
        if (product.getStatus() != ProductStatus.ON_SALE) {
            throw new RuleBrokenException(sku + " is not on sale");
        }
        return product;
    }

    public Price priceOf(String sku) {
        return Price.of(onSale(sku).getPrice());
    }

    public ProductView view(String sku) {
        return view(find(sku));
    }

    public List<ProductView> search(String words) {
        return products.search(words).stream().map(this::view).collect(Collectors.toList());
    }

    public List<ProductView> in(long category) {
        return products.onSaleIn(category).stream().map(this::view).collect(Collectors.toList());
    }

    @Transactional
    public void end(String sku) {
        products.changeStatus(find(sku).getId(), ProductStatus.ENDED);
    }

    private ProductView view(Product product) {
        List<String> addresses = images.ofProduct(product.getId()).stream().map(ProductImage::getAddress).collect(Collectors.toList());
        return new ProductView(product.getSku(), product.getTitle(), Price.of(product.getPrice()), addresses);
    }
}
