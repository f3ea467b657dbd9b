package com.example.market.inventory;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface StockMovementMapper {

    void insert(StockMovement stockMovement);

    Optional<StockMovement> byId(long id);

    List<StockMovement> ofSku(String sku);
}
