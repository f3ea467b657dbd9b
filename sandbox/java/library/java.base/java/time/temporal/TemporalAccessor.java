package java.time.temporal;

public interface TemporalAccessor {
    boolean isSupported(TemporalField field);
    default ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField)) return field.rangeRefinedBy(this);
        if (isSupported(field)) return field.range();
        throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }
    long getLong(TemporalField field);
    default int get(TemporalField field) { return Math.toIntExact(getLong(field)); }
    default <R> R query(TemporalQuery<R> query) { return query.queryFrom(this); }
}
