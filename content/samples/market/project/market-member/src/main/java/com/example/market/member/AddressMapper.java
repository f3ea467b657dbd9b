package com.example.market.member;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface AddressMapper {

    void insert(Address address);

    Optional<Address> byId(long id);

    List<Address> ofMember(long memberId);

    int clearPreferred(long memberId);
}
