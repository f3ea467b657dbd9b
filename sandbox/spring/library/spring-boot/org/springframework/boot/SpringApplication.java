package org.springframework.boot;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ResourceLoader;

public class SpringApplication {
    private final ResourceLoader resourceLoader;
    private final Class<?>[] primarySources;
    private WebApplicationType webApplicationType;
    private Banner.Mode bannerMode = Banner.Mode.CONSOLE;
    private Map<String, Object> defaultProperties = new LinkedHashMap<>();
    private String[] additionalProfiles = {};

    public SpringApplication(Class<?>... primarySources) {
        this(null, primarySources);
    }

    public SpringApplication(ResourceLoader resourceLoader, Class<?>... primarySources) {
        this.resourceLoader = resourceLoader;
        this.primarySources = primarySources;
        readFactories(primarySources);
    }

    public static ConfigurableApplicationContext run(Class<?> primarySource, String... args) {
        return run(new Class<?>[] {primarySource}, args);
    }

    public static ConfigurableApplicationContext run(Class<?>[] primarySources, String[] args) {
        return new SpringApplication(primarySources).run(args);
    }

    public ConfigurableApplicationContext run(String... args) {
        return launch(primarySources, resourceLoader, webApplicationType == null ? null : webApplicationType.name(), bannerMode.name(), defaultProperties, additionalProfiles, args);
    }

    public void setWebApplicationType(WebApplicationType webApplicationType) {
        this.webApplicationType = webApplicationType;
    }

    public void setBannerMode(Banner.Mode bannerMode) {
        this.bannerMode = bannerMode;
    }

    public void setDefaultProperties(Map<String, Object> defaultProperties) {
        this.defaultProperties = new LinkedHashMap<>(defaultProperties);
    }

    public void setAdditionalProfiles(String... profiles) {
        additionalProfiles = profiles;
    }

    public static int exit(ApplicationContext context) {
        if (context instanceof ConfigurableApplicationContext closeable) {
            closeable.close();
        }
        return 0;
    }

    /** Instantiates what spring.factories name, and fails where that cannot be. */
    private static native void readFactories(Class<?>[] sources);

    private static native ConfigurableApplicationContext launch(Class<?>[] sources, ResourceLoader resourceLoader, String web, String banner, Map<String, Object> defaults, String[] profiles, String[] args);
}
