package net.rails.freight;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Configuration
@ConditionalOnProperty(name = "fault", havingValue = "doubled")
public class Doubled {
    @Bean
    One one() {
        return new One();
    }

    @Bean
    Other other() {
        return new Other();
    }

    @RestController
    @ConditionalOnProperty(name = "fault", havingValue = "doubled")
    public static class One {
        @GetMapping("/load")
        public String load() {
            return "one";
        }
    }

    @RestController
    @ConditionalOnProperty(name = "fault", havingValue = "doubled")
    public static class Other {
        @GetMapping("/load")
        public String unload() {
            return "other";
        }
    }
}
