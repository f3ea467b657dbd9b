package net.orchard.apples;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

@Validated
@ConfigurationProperties("rows")
public record Rows(@NotBlank String owner, @Max(40) int count, Duration rest, List<String> sorts) {
}
