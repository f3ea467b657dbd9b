package net.harbour.crane;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;
import com.alipay.sofa.koupleless.common.api.SpringBeanFinder;
import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import net.harbour.api.Cargo;
import net.harbour.api.Log;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CraneController {
    private static final Logger LOG = LoggerFactory.getLogger(CraneController.class);

    @AutowiredFromBase(name = "secondLog")
    private Log injected;

    private final Environment environment;

    CraneController(Environment environment) {
        this.environment = environment;
    }

    @GetMapping("/conf")
    public Map<String, String> conf() {
        Map<String, String> answer = new LinkedHashMap<>();
        for (String key : List.of("spring.application.name", "shop.cn", "shop.escaped", "shop.title", "shop.last", "shared.town", "shared.gate", "other.town", "server.port")) {
            answer.put(key, environment.getProperty(key));
        }
        return answer;
    }

    @GetMapping("/finders")
    public List<String> finders() {
        List<String> answer = new ArrayList<>();
        answer.add("injected " + injected.name());
        answer.add("first " + SpringServiceFinder.getBaseService("firstLog", Log.class).name());
        answer.add("second " + SpringServiceFinder.getBaseService("secondLog", Log.class).name());
        answer.add("bean " + ((Log) SpringBeanFinder.getBaseBean("secondLog")).name());
        answer.add("all " + new TreeSet<>(SpringServiceFinder.listBaseServices(Log.class).keySet()));
        SpringServiceFinder.listBaseServices(Log.class).forEach((name, log) -> answer.add(name + " is " + log.name()));
        return answer;
    }

    @GetMapping("/by-type")
    public String byType() {
        return SpringServiceFinder.getBaseService(Log.class).name();
    }

    @GetMapping("/no-such")
    public String noSuch(@RequestParam String name) {
        return SpringServiceFinder.getBaseService(name, Log.class).name();
    }

    @GetMapping("/wrong-type")
    public String wrongType() {
        return String.valueOf(SpringServiceFinder.getBaseService("firstLog", Queue.class).size());
    }

    @GetMapping("/no-bean")
    public String noBean() {
        return String.valueOf(SpringBeanFinder.getBaseBean("nope"));
    }

    @GetMapping("/no-module")
    public String noModule(@RequestParam String name) {
        return SpringServiceFinder.getModuleServiceWithoutVersion(name, "hook", Log.class).name();
    }

    @GetMapping("/log")
    public String log() {
        LOG.trace("a trace");
        LOG.debug("asked");
        LOG.info("told");
        LOG.warn("warned of {}", "nothing");
        return LOG.isDebugEnabled() + " " + LOG.isTraceEnabled();
    }

    @SuppressWarnings("unchecked")
    @GetMapping("/lay")
    public boolean lay() {
        return ((Queue<Object>) SpringBeanFinder.getBaseBean("shelf")).add(new Cargo("from crane"));
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
