package com.example.shop.labels;

import com.example.shop.api.Setting;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LabelController {
    private static final List<String> KEYS =
            List.of("spring.application.name", "label.title", "label.size", "label.cn", "warehouse.town", "warehouse.gate", "server.port");

    private final Environment environment;

    public LabelController(Environment environment) {
        this.environment = environment;
    }

    /** What this module sees. */
    @GetMapping("/settings")
    public List<Setting> settings() {
        List<Setting> answer = new ArrayList<>();
        for (String key : KEYS) {
            answer.add(new Setting(key, environment.getProperty(key)));
        }
        return answer;
    }

    @GetMapping("/settings/{key}")
    public String setting(@PathVariable String key) {
        return key + "=" + environment.getProperty(key);
    }
}
