package com.example.market.logistics;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface ParcelEventMapper {

    void insert(ParcelEvent parcelEvent);

    Optional<ParcelEvent> byId(long id);

    List<ParcelEvent> ofParcel(String tracking);
}
