package org.springframework.core.env;

import java.util.List;

/** Its natives answer from the application's property sources. */
public class StandardEnvironment implements ConfigurableEnvironment {
    @Override
    public native boolean containsProperty(String key);

    @Override
    public native String getProperty(String key);

    @Override
    public String getProperty(String key, String defaultValue) {
        String value = getProperty(key);
        return value == null ? defaultValue : value;
    }

    @Override
    public native <T> T getProperty(String key, Class<T> targetType);

    @Override
    public <T> T getProperty(String key, Class<T> targetType, T defaultValue) {
        T value = getProperty(key, targetType);
        return value == null ? defaultValue : value;
    }

    @Override
    public String getRequiredProperty(String key) {
        String value = getProperty(key);
        if (value == null) {
            throw new IllegalStateException("Required key '" + key + "' not found");
        }
        return value;
    }

    @Override
    public native String resolvePlaceholders(String text);

    @Override
    public native String[] getActiveProfiles();

    @Override
    @Deprecated
    public boolean acceptsProfiles(String... profiles) {
        for (String profile : profiles) {
            if (profile.startsWith("!") ? !isActive(profile.substring(1)) : isActive(profile)) return true;
        }
        return false;
    }

    @Override
    public boolean acceptsProfiles(Profiles profiles) {
        return profiles.matches(this::isActive);
    }

    private boolean isActive(String profile) {
        List<String> active = List.of(getActiveProfiles());
        return active.isEmpty() ? profile.equals("default") : active.contains(profile);
    }

    @Override
    public String resolveRequiredPlaceholders(String text) {
        String resolved = resolvePlaceholders(text);
        int open = resolved.indexOf("${");
        if (open >= 0) {
            int close = resolved.indexOf('}', open);
            throw new IllegalArgumentException("Could not resolve placeholder '" + resolved.substring(open + 2, close < 0 ? resolved.length() : close) + "' in value \"" + text + "\"");
        }
        return resolved;
    }

    @Override
    public <T> T getRequiredProperty(String key, Class<T> targetType) {
        T value = getProperty(key, targetType);
        if (value == null) {
            throw new IllegalStateException("Required key '" + key + "' not found");
        }
        return value;
    }

    @Override
    public String[] getDefaultProfiles() {
        return new String[] {"default"};
    }
}
