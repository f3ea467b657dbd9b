package net.orchard.apples;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

public record Basket(@NotNull Sort sort, @Positive BigDecimal kilos, @JsonProperty("of") String owner) {
    public enum Sort {
        RED,
        GREEN
    }
}
