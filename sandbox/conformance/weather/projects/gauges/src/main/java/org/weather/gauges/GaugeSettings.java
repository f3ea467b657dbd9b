package org.weather.gauges;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

@ConfigurationProperties("gauge")
public record GaugeSettings(
        List<String> places,
        Map<String, Double> offsets,
        @DefaultValue("PT5S") Duration every,
        @DefaultValue("1MB") DataSize history,
        Unit unit,
        Alarm alarm) {
    public enum Unit { HECTOPASCAL, INCH_OF_MERCURY }

    public record Alarm(boolean on, int below, String text) {}
}
