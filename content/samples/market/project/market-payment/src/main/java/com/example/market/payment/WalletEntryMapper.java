package com.example.market.payment;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface WalletEntryMapper {

    void insert(WalletEntry walletEntry);

    Optional<WalletEntry> byId(long id);

    List<WalletEntry> ofMember(long memberId);
}
