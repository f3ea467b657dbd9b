package com.example.market.order;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
public interface PurchaseOrderMapper {

    void insert(PurchaseOrder purchaseOrder);

    Optional<PurchaseOrder> byId(long id);

    Optional<PurchaseOrder> byNumber(String number);

    List<PurchaseOrder> ofMember(long memberId);

    int changeState(@Param("number") String number, @Param("state") OrderState state);
}
