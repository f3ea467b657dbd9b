package org.clinic.visits;

import java.util.function.Supplier;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class Wiring {
    @Bean
    public Supplier<String> stamp(ClinicSettings settings) {
        return () -> "stamped from " + settings.getHours().getFrom();
    }

    @Bean
    CommandLineRunner hello(VisitStore store) {
        return args -> System.out.println("runner sees " + store.all().size() + " visit, " + args.length + " arguments");
    }
}
