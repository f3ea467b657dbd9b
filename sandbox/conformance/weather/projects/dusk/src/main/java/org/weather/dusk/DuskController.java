package org.weather.dusk;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;
import com.alipay.sofa.koupleless.common.api.AutowiredFromBiz;
import java.util.concurrent.ExecutionException;
import org.apache.commons.lang3.StringUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.weather.api.Barometer;
import org.weather.api.Role;

@RestController
public class DuskController {
    @AutowiredFromBiz(bizName = "gauges", bizVersion = "1.0.0", name = "barometer")
    private Barometer barometer;

    @AutowiredFromBase(name = "baseRole", required = false)
    private Role role;

    @Value("${spring.application.name:none}")
    private String name;

    @Value("${info.station:nowhere}")
    private String station;

    private final Lamp lamp;
    private final Environment environment;

    DuskController(Lamp lamp, Environment environment) {
        this.lamp = lamp;
        this.environment = environment;
    }

    @GetMapping("/names")
    public String names() {
        return name + " " + station + " " + environment.getProperty("server.port", "no port") + " " + environment.getProperty("dusk.mode", "no mode");
    }

    @GetMapping("/light")
    public String light(@RequestParam(defaultValue = "") String colour) throws Exception {
        try {
            return lamp.light(colour).get();
        } catch (ExecutionException e) {
            return "failed: " + e.getCause();
        }
    }

    @GetMapping("/pressure/{place}")
    public String pressure(@PathVariable String place) {
        return StringUtils.capitalize(place) + " " + barometer.hectopascal(place);
    }

    @GetMapping("/history/{place}")
    public Object history(@PathVariable String place, @RequestParam int days) {
        return barometer.history(place, days);
    }

    @GetMapping("/role")
    public String role() {
        return String.valueOf(role);
    }

    @GetMapping("/sees")
    public String sees(@RequestParam String type) {
        try {
            return Class.forName(type).getClassLoader().getClass().getSimpleName();
        } catch (Throwable e) {
            return e.getClass().getSimpleName();
        }
    }
}
