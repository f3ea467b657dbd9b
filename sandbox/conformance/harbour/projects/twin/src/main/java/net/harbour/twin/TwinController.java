package net.harbour.twin;

import com.alipay.sofa.koupleless.common.api.SpringBeanFinder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import net.harbour.api.Cargo;
import org.apache.commons.lang3.StringUtils;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TwinController {
    private final Environment environment;

    TwinController(Environment environment) {
        this.environment = environment;
    }

    @GetMapping("/conf")
    public Map<String, String> conf() {
        Map<String, String> answer = new LinkedHashMap<>();
        for (String key : List.of("yml.port", "yml.on", "yml.true", "yml.oct", "yml.big", "yml.time", "yml.exp", "yml.hex", "yml.off", "yml.false", "yml.tilde", "yml.empty", "yml.date", "yml.float", "yml.quoted", "yml.list[1]", "yml.text", "title", "more")) {
            answer.put(key, environment.getProperty(key));
        }
        return answer;
    }

    @GetMapping("/upper")
    public String upper(@RequestParam String text) {
        return StringUtils.capitalize(text);
    }

    @SuppressWarnings("unchecked")
    @GetMapping("/lay")
    public boolean lay() {
        return ((Queue<Object>) SpringBeanFinder.getBaseBean("shelf")).add(new Cargo("from twin"));
    }

    @GetMapping("/loader")
    public String loader(@RequestParam String name) {
        try {
            ClassLoader loader = Class.forName(name).getClassLoader();
            return loader == null ? "bootstrap" : loader.getClass().getName();
        } catch (ClassNotFoundException | LinkageError e) {
            return e.getClass().getName() + ": " + e.getMessage();
        }
    }
}
