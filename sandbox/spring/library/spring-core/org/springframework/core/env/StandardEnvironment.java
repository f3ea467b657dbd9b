package org.springframework.core.env;

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
    public String[] getDefaultProfiles() {
        return new String[] {"default"};
    }
}
