package org.weather.dawn;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DawnController {
    @Value("${spring.application.name:none}")
    private String name;

    @GetMapping("/")
    public String name() {
        return name;
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
