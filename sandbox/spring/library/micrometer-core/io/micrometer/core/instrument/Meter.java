package io.micrometer.core.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public interface Meter {
    Id getId();

    /** Pairs of a statistic's name and its value, for the actuator. */
    default Map<String, Double> figures() {
        return Map.of();
    }

    class Id {
        private final String name;
        private final Tags tags;
        private final String baseUnit;
        private final String description;

        Id(String name, Tags tags, String baseUnit, String description) {
            this.name = name;
            this.tags = tags;
            this.baseUnit = baseUnit;
            this.description = description;
        }

        public String getName() {
            return name;
        }

        public List<Tag> getTags() {
            List<Tag> list = new ArrayList<>();
            tags.forEach(list::add);
            return list;
        }

        public Iterable<Tag> getTagsAsIterable() {
            return tags;
        }

        public String getTag(String key) {
            for (Tag tag : tags) {
                if (tag.getKey().equals(key)) {
                    return tag.getValue();
                }
            }
            return null;
        }

        public String getBaseUnit() {
            return baseUnit;
        }

        public String getDescription() {
            return description;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Id other && name.equals(other.name) && tags.equals(other.tags);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + tags.hashCode();
        }

        @Override
        public String toString() {
            return "MeterId{name='" + name + "', tags=" + tags + "}";
        }
    }
}
