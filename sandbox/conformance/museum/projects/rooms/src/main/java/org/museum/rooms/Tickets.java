package org.museum.rooms;

import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Nobody asks for it. */
@Validated
@ConfigurationProperties("tickets")
public record Tickets(@Positive @DefaultValue("5.50") BigDecimal price, @DefaultValue("2h") Duration valid, Kind kind) {
    public enum Kind { DAY, YEAR }
}
