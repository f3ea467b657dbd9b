package com.example.market.catalog;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface ProductImageMapper {

    void insert(ProductImage productImage);

    Optional<ProductImage> byId(long id);

    List<ProductImage> ofProduct(long productId);
}
