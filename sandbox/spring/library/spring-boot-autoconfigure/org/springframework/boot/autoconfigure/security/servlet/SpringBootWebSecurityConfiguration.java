package org.springframework.boot.autoconfigure.security.servlet;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The chain of an application that has none. */
class SpringBootWebSecurityConfiguration {
    static SecurityFilterChain defaultSecurityFilterChain(HttpSecurity http, String health) throws Exception {
        http.authorizeHttpRequests(requests -> {
            if (health != null) {
                requests.requestMatchers(health, health + "/**").permitAll();
            }
            requests.anyRequest().authenticated();
        });
        http.formLogin(Customizer.withDefaults());
        http.httpBasic(Customizer.withDefaults());
        return http.build();
    }
}
