package com.example.market.payment;

import java.math.BigDecimal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.common.Price;

@Service
public class WalletService {

    private final WalletEntryMapper entries;

    public WalletService(WalletEntryMapper entries) {
        this.entries = entries;
    }

    public Price balance(long member) {
        return Price.of(entries.ofMember(member).stream().map(WalletEntry::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Transactional
    public void change(long member, BigDecimal amount, String because) {
        WalletEntry entry = new WalletEntry();
        entry.setMemberId(member);
        entry.setAmount(amount);
        entry.setBecause(because);
        entries.insert(entry);
    }
}
