package com.example.clinic.pharmacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import com.example.clinic.shared.Money;
import com.example.clinic.shared.Recorded;

@Entity
@Table(name = "medicines")
public class Medicine extends Recorded {

    @Column(unique = true)
    private String name;

    @Embedded
    private Money price;

    private int packs;
    private int reorderAt;

    protected Medicine() {
    }

    public Medicine(String name, Money price, int packs, int reorderAt) {
        this.name = name;
        this.price = price;
        this.packs = packs;
        this.reorderAt = reorderAt;
    }

    public boolean isShort() {
        return packs <= reorderAt;
    }

    void take(int count) {
        if (count > packs) {
            throw new OutOfStockException(name, count, packs);
        }
        packs -= count;
    }

    void put(int count) {
        packs += count;
    }

    public String getName() {
        return name;
    }

    public Money getPrice() {
        return price;
    }

    public int getPacks() {
        return packs;
    }

    public int getReorderAt() {
        return reorderAt;
    }
}
