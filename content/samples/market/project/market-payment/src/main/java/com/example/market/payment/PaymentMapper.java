package com.example.market.payment;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
public interface PaymentMapper {

    void insert(Payment payment);

    Optional<Payment> byId(long id);

    List<Payment> ofOrder(String orderNumber);

    int changeState(@Param("id") long id, @Param("state") PaymentState state);
}
