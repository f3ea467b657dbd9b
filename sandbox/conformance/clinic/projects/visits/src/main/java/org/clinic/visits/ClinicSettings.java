package org.clinic.visits;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@ConfigurationProperties(prefix = "clinic")
public class ClinicSettings {
    private boolean open;
    private List<String> tags;
    private Hours hours = new Hours();

    public boolean isOpen() { return open; }
    public void setOpen(boolean open) { this.open = open; }
    public List<String> getTags() { return tags; }
    public void setTags(List<String> tags) { this.tags = tags; }
    public Hours getHours() { return hours; }
    public void setHours(Hours hours) { this.hours = hours; }

    public static class Hours {
        private int from = 9;
        private int to = 17;

        public int getFrom() { return from; }
        public void setFrom(int from) { this.from = from; }
        public int getTo() { return to; }
        public void setTo(int to) { this.to = to; }
    }
}
