package org.museum.hall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.museum.api.Opened;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;

/** Has no interface: its proxy is a subclass. */
@Component
@Validated
public class Gate {
    private final ApplicationEventPublisher publisher;
    private final List<String> heard = new ArrayList<>();

    public Gate(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    public String open(@NotBlank @Size(max = 5) String room, int visitors) {
        publisher.publishEvent(new Opened(room, visitors));
        return "opened " + room;
    }

    @EventListener
    public void opened(Opened opened) {
        heard.add(opened.room() + opened.visitors());
    }

    public List<String> heard() {
        return heard;
    }

    public String shut(String room) {
        throw new IllegalStateException("the " + room + " is stuck");
    }
}
