package io.micrometer.core.instrument;

/** What the builders of all meters have. */
abstract class MeterBuilder<B> {
    private final String name;
    private Tags tags = Tags.empty();
    private String description;
    String unit;

    MeterBuilder(String name) {
        this.name = name;
    }

    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }

    final Meter.Id id() {
        return new Meter.Id(name, tags, unit, description);
    }

    public B tags(String... tags) {
        this.tags = this.tags.and(tags);
        return self();
    }

    public B tags(Iterable<Tag> tags) {
        this.tags = this.tags.and(tags);
        return self();
    }

    public B tag(String key, String value) {
        this.tags = this.tags.and(key, value);
        return self();
    }

    public B description(String description) {
        this.description = description;
        return self();
    }
}
