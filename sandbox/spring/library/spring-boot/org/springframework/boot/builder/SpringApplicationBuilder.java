package org.springframework.boot.builder;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ResourceLoader;

public class SpringApplicationBuilder {
    private final Class<?>[] sources;
    private ResourceLoader resourceLoader;
    private WebApplicationType web;
    private Banner.Mode bannerMode = Banner.Mode.CONSOLE;
    private final Map<String, Object> defaults = new LinkedHashMap<>();

    public SpringApplicationBuilder(Class<?>... sources) {
        this.sources = sources;
        new SpringApplication(sources);
    }

    public SpringApplicationBuilder resourceLoader(ResourceLoader resourceLoader) {
        this.resourceLoader = resourceLoader;
        return this;
    }

    public SpringApplicationBuilder web(WebApplicationType webApplicationType) {
        this.web = webApplicationType;
        return this;
    }

    public SpringApplicationBuilder bannerMode(Banner.Mode bannerMode) {
        this.bannerMode = bannerMode;
        return this;
    }

    public SpringApplicationBuilder properties(String... defaultProperties) {
        for (String property : defaultProperties) {
            int equals = property.indexOf('=');
            defaults.put(equals < 0 ? property : property.substring(0, equals), equals < 0 ? "" : property.substring(equals + 1));
        }
        return this;
    }

    public SpringApplicationBuilder properties(Map<String, Object> defaultProperties) {
        defaults.putAll(defaultProperties);
        return this;
    }

    public SpringApplication build() {
        SpringApplication application = new SpringApplication(resourceLoader, sources);
        application.setWebApplicationType(web);
        application.setBannerMode(bannerMode);
        application.setDefaultProperties(defaults);
        return application;
    }

    public ConfigurableApplicationContext run(String... args) {
        return build().run(args);
    }
}
