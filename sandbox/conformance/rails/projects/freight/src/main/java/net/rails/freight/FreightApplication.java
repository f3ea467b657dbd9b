package net.rails.freight;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@SpringBootApplication
public class FreightApplication {
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("--early")) throw new IllegalStateException("before Spring");
        if (args.length > 0 && args[0].equals("--nothing")) return;
        SpringApplication.run(FreightApplication.class, args);
    }

    @Configuration
    @ConditionalOnProperty(name = "fault", havingValue = "runner")
    static class Runner {
        @Bean
        CommandLineRunner run() {
            return args -> {
                throw new java.io.IOException("the runner fell");
            };
        }
    }

    @Configuration
    @ConditionalOnProperty(name = "fault", havingValue = "init")
    static class Init {
        @Bean(initMethod = "couple")
        Wagon wagon() {
            return new Wagon();
        }
    }

    @Configuration
    @ConditionalOnProperty(name = "fault", havingValue = "missing")
    static class Missing {
        @Bean
        String label(Wagon wagon) {
            return wagon.toString();
        }
    }

    @Configuration
    @ConditionalOnProperty(name = "fault", havingValue = "two")
    static class Two {
        @Bean
        Wagon first() {
            return new Wagon();
        }

        @Bean
        Wagon second() {
            return new Wagon();
        }

        @Bean
        String label(Wagon wagon) {
            return wagon.toString();
        }
    }

    @Configuration
    @ConditionalOnProperty(name = "fault", havingValue = "same")
    static class Same {
        @Configuration
        static class A {
            @Bean
            Wagon wagon() {
                return new Wagon();
            }
        }

        @Configuration
        static class B {
            @Bean
            Wagon wagon() {
                return new Wagon();
            }
        }
    }

    @Configuration
    @ConditionalOnProperty(name = "fault", havingValue = "value")
    static class Value {
        @Bean
        String label(@org.springframework.beans.factory.annotation.Value("${no.such.key}") String text) {
            return text;
        }
    }

    @Configuration
    @ConditionalOnProperty(name = "fault", havingValue = "number")
    static class Number {
        @Bean
        String label(@org.springframework.beans.factory.annotation.Value("${fault}") int number) {
            return "" + number;
        }
    }

    @Configuration
    @ConditionalOnProperty(name = "fault", havingValue = "static")
    static class Static {
        @Bean
        String label() {
            return Broken.TEXT;
        }
    }

    static class Broken {
        static final String TEXT = text();

        static String text() {
            throw new IllegalArgumentException("in the static block");
        }
    }

    @Configuration
    @ConditionalOnProperty(name = "fault", havingValue = "null")
    static class Null {
        @Bean
        Wagon wagon() {
            return null;
        }

        @Bean
        String label(Wagon wagon) {
            return wagon.toString();
        }
    }

    @Configuration
    @ConditionalOnProperty(name = "fault", havingValue = "mapping")
    static class Mapping {
        @Bean
        Double1 one() {
            return new Double1();
        }

        @Bean
        Double2 two() {
            return new Double2();
        }
    }

    @org.springframework.web.bind.annotation.RestController
    @ConditionalOnProperty(name = "fault", havingValue = "none")
    static class Fine {
        @org.springframework.web.bind.annotation.GetMapping("/fine")
        String fine() {
            return "fine";
        }
    }

    static class Double1 {}

    static class Double2 {}

    static class Wagon {
        void couple() {
            throw new IllegalStateException("cannot couple");
        }

        @Override
        public String toString() {
            return "wagon";
        }
    }
}
