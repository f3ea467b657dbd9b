package com.example.shop.inventory;

import java.io.Serializable;

/** How much of one article is in the warehouse. */
public class Stock implements Serializable {
    private String sku;
    private int pieces;
    private boolean low;

    public Stock() {
    }

    public Stock(String sku, int pieces, boolean low) {
        this.sku = sku;
        this.pieces = pieces;
        this.low = low;
    }

    public String getSku() {
        return sku;
    }

    public void setSku(String sku) {
        this.sku = sku;
    }

    public int getPieces() {
        return pieces;
    }

    public void setPieces(int pieces) {
        this.pieces = pieces;
    }

    public boolean isLow() {
        return low;
    }

    public void setLow(boolean low) {
        this.low = low;
    }
}
