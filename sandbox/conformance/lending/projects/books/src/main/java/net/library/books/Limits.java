package net.library.books;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

@ConfigurationProperties("library")
public record Limits(int limit, List<String> names, Map<String, BigDecimal> fees, @DefaultValue("12") long hours) {
}
