package com.example.shop.base;

import java.lang.management.ManagementFactory;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BaseController {
    @GetMapping("/")
    public String hello() {
        return "hello from base";
    }

    @GetMapping("/uptime")
    public Map<String, Object> uptime() {
        var runtime = ManagementFactory.getRuntimeMXBean();
        return Map.of("pid", runtime.getPid(), "uptimeMillis", runtime.getUptime());
    }
}
