package org.museum.rooms;

import java.util.ArrayList;
import java.util.List;
import org.museum.api.Opened;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
public class Ears {
    private final List<String> heard = new ArrayList<>();

    @EventListener
    @Order(2)
    void opened(Opened opened) {
        heard.add("second " + opened);
    }

    @EventListener(condition = "#opened.visitors > 2")
    @Order(1)
    void many(Opened opened) {
        heard.add("many in " + opened.room());
    }

    @EventListener
    Piano chained(String text) {
        heard.add("text " + text);
        return new Piano(text.length());
    }

    @EventListener
    void piano(Piano piano) {
        heard.add("piano " + piano.keys());
    }

    @EventListener(ContextRefreshedEvent.class)
    void refreshed() {
        heard.add("refreshed");
    }

    List<String> heard() {
        return heard;
    }

    record Piano(int keys) {}
}
