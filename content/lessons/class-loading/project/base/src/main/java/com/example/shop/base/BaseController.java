package com.example.shop.base;

import com.example.shop.api.Parcel;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BaseController {
    private final AtomicReference<Object> shelf = new AtomicReference<>();

    /** Modules lay something on it. */
    @Bean
    AtomicReference<Object> shelf() {
        return shelf;
    }

    @GetMapping("/")
    public String hello() {
        return "hello from base";
    }

    @GetMapping("/uptime")
    public Map<String, Object> uptime() {
        var runtime = ManagementFactory.getRuntimeMXBean();
        return Map.of("pid", runtime.getPid(), "uptimeMillis", runtime.getUptime());
    }

    @GetMapping("/parcel")
    public String parcel() {
        Parcel parcel = (Parcel) shelf.get();
        return parcel == null ? "nothing on the shelf" : "a parcel from " + parcel.getFrom();
    }
}
