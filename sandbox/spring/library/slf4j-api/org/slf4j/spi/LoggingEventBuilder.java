package org.slf4j.spi;

import java.util.function.Supplier;
import org.slf4j.Marker;


public interface LoggingEventBuilder {

    LoggingEventBuilder addArgument(Object arg0);

    LoggingEventBuilder addArgument(Supplier<?> arg0);

    LoggingEventBuilder addKeyValue(String arg0, Object arg1);

    LoggingEventBuilder addKeyValue(String arg0, Supplier<Object> arg1);

    LoggingEventBuilder addMarker(Marker arg0);

    void log();

    void log(String arg0, Object... arg1);

    void log(String arg0, Object arg1, Object arg2);

    void log(String arg0, Object arg1);

    void log(String arg0);

    void log(Supplier<String> arg0);

    LoggingEventBuilder setCause(Throwable arg0);

    LoggingEventBuilder setMessage(String arg0);

    LoggingEventBuilder setMessage(Supplier<String> arg0);
}
