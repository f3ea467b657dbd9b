package io.micrometer.core.instrument;

/** A builder of meters whose unit the application names. */
abstract class UnitBuilder<B> extends MeterBuilder<B> {
    UnitBuilder(String name) {
        super(name);
    }

    public B baseUnit(String unit) {
        this.unit = unit;
        return self();
    }
}
