package org.weather.vault;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBiz;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.weather.api.Barometer;

@RestController
public class VaultController {
    private static final Logger log = LoggerFactory.getLogger(VaultController.class);
    private static final Logger other = LoggerFactory.getLogger("vault.other");

    @AutowiredFromBiz(bizName = "gauges", name = "barometer")
    private Barometer barometer;

    @GetMapping("/log")
    public String log(@RequestParam(defaultValue = "x") String text) {
        log.trace("trace {}", text);
        log.debug("debug {}", text);
        log.info("info {}", text);
        other.info("other info {}", text);
        other.warn("other warn {}", text);
        other.error("other error", new IllegalStateException(text));
        return (log.isDebugEnabled() ? "debug " : "") + (other.isInfoEnabled() ? "info" : "no info");
    }

    @GetMapping("/upper")
    public String upper(@RequestParam String text) {
        return StringUtils.reverse(StringUtils.upperCase(text));
    }

    @GetMapping("/sees")
    public String sees(@RequestParam String type) {
        try {
            return Class.forName(type).getClassLoader().getClass().getSimpleName();
        } catch (Throwable e) {
            return e.getClass().getSimpleName();
        }
    }

    @GetMapping("/place")
    public String place(@RequestParam String name) {
        return name + " " + barometer.inWords(name);
    }
}
