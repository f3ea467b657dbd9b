package com.example.market.order;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface OrderLineMapper {

    void insert(OrderLine orderLine);

    Optional<OrderLine> byId(long id);

    List<OrderLine> ofOrder(String orderNumber);
}
