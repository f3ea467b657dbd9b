package com.example.market.promotion;

import java.time.LocalDate;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
public interface CouponMapper {

    void insert(Coupon coupon);

    Optional<Coupon> byId(long id);

    Optional<Coupon> byCode(String code);

    int changeState(@Param("code") String code, @Param("state") CouponState state);

    int expire(LocalDate day);
}
