package net.orchard.api;

import java.math.BigDecimal;
import java.time.LocalDate;

public class Crop {
    private String tree;
    private BigDecimal kilos;
    private LocalDate picked;

    public Crop() {
    }

    public Crop(String tree, BigDecimal kilos, LocalDate picked) {
        this.tree = tree;
        this.kilos = kilos;
        this.picked = picked;
    }

    public String getTree() {
        return tree;
    }

    public void setTree(String tree) {
        this.tree = tree;
    }

    public BigDecimal getKilos() {
        return kilos;
    }

    public void setKilos(BigDecimal kilos) {
        this.kilos = kilos;
    }

    public LocalDate getPicked() {
        return picked;
    }

    public void setPicked(LocalDate picked) {
        this.picked = picked;
    }
}
