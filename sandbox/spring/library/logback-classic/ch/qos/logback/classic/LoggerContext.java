package ch.qos.logback.classic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One for the whole JVM. */
public class LoggerContext {
    private static final Map<String, Logger> LOGGERS = new ConcurrentHashMap<>();

    public static org.slf4j.Logger logger(String name) {
        return LOGGERS.computeIfAbsent(name, Logger::new);
    }
}
