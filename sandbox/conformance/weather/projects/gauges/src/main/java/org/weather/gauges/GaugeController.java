package org.weather.gauges;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.weather.api.Reading;
import org.weather.api.Role;

@RestController
@RequestMapping
public class GaugeController {
    public record NewGauge(@NotBlank String place, @DecimalMin("-50") double offset, @Size(max = 3) List<String> tags) {}

    private final StationBarometer barometer;
    private final GaugeSettings settings;
    private final ApplicationContext context;

    GaugeController(StationBarometer barometer, GaugeSettings settings, ApplicationContext context) {
        this.barometer = barometer;
        this.settings = settings;
        this.context = context;
    }

    @GetMapping("/gauge")
    public List<String> places() {
        return settings.places();
    }

    @GetMapping("/gauge/{place}")
    public ResponseEntity<Map<String, Object>> one(@PathVariable String place) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("place", place);
        body.put("value", barometer.hectopascal(place));
        body.put("words", barometer.inWords(place));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).header("X-Unit", settings.unit().name()).body(body);
    }

    @GetMapping("/gauge/{place}/history")
    public List<Reading> history(@PathVariable String place, @RequestParam(defaultValue = "1") int days) {
        return barometer.history(place, days);
    }

    @PostMapping("/gauge")
    public ResponseEntity<NewGauge> add(@Valid @RequestBody NewGauge gauge) {
        return ResponseEntity.created(URI.create("/gauges/gauge/" + gauge.place())).body(gauge);
    }

    @GetMapping("/settings")
    public GaugeSettings settings() {
        return settings;
    }

    @GetMapping("/role")
    public Map<String, Role> roles() {
        return context.getBeansOfType(Role.class);
    }

    @GetMapping("/admin/who")
    public String who(@RequestHeader(name = "X-Who", required = false) String who) {
        return "admin " + who;
    }

    @GetMapping("/rounds")
    public boolean rounds() {
        return barometer.goesRound();
    }

    @GetMapping("/quiet")
    public String quiet() {
        return "quiet";
    }

    @GetMapping("/fall")
    public String fall() {
        throw new IllegalStateException("the mast fell", new RuntimeException("storm"));
    }
}
