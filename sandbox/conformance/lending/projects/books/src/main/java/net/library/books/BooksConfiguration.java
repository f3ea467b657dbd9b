package net.library.books;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

@Configuration
@EnableConfigurationProperties(Limits.class)
public class BooksConfiguration {
    @Bean
    @Order(2)
    UnaryOperator<String> upper() {
        return String::toUpperCase;
    }

    @Bean
    @Order(1)
    @Primary
    UnaryOperator<String> twice() {
        return s -> s + s;
    }

    @Bean
    @Profile("!dev")
    UnaryOperator<String> never() {
        return s -> "never";
    }

    @Bean
    @ConditionalOnProperty(name = "library.missing", matchIfMissing = true)
    String motto(@Qualifier("upper") UnaryOperator<String> operator, List<UnaryOperator<String>> all) {
        String s = "m";
        for (UnaryOperator<String> o : all) {
            s = o.apply(s);
        }
        return operator.apply("motto ") + s;
    }
}
