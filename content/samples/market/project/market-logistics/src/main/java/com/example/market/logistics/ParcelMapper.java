package com.example.market.logistics;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
public interface ParcelMapper {

    void insert(Parcel parcel);

    Optional<Parcel> byId(long id);

    Optional<Parcel> byTracking(String tracking);

    List<Parcel> ofOrder(String orderNumber);

    int changeState(@Param("tracking") String tracking, @Param("state") ParcelState state);
}
