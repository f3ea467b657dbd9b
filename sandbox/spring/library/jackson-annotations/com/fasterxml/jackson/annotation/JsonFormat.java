package com.fasterxml.jackson.annotation;

import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;

@Target({ElementType.ANNOTATION_TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotation
public @interface JsonFormat {
    String DEFAULT_LOCALE = "##default";
    String DEFAULT_TIMEZONE = "##default";
    OptBoolean lenient() default OptBoolean.DEFAULT;
    String locale() default "##default";
    String pattern() default "";
    JsonFormat.Shape shape() default JsonFormat.Shape.ANY;
    String timezone() default "##default";
    JsonFormat.Feature[] with() default {};
    JsonFormat.Feature[] without() default {};

    public static class Features {

        private Features() {
        }

        public static native JsonFormat.Features construct(JsonFormat.Feature[] arg0, JsonFormat.Feature[] arg1);

        public static native JsonFormat.Features construct(JsonFormat arg0);

        public static native JsonFormat.Features empty();

        public native Boolean get(JsonFormat.Feature arg0);

        public native JsonFormat.Features with(JsonFormat.Feature... arg0);

        public native JsonFormat.Features withOverrides(JsonFormat.Features arg0);

        public native JsonFormat.Features without(JsonFormat.Feature... arg0);
    }

    public enum Feature {
        ACCEPT_SINGLE_VALUE_AS_ARRAY, ACCEPT_CASE_INSENSITIVE_PROPERTIES, READ_UNKNOWN_ENUM_VALUES_AS_NULL, READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE, READ_DATE_TIMESTAMPS_AS_NANOSECONDS, ACCEPT_CASE_INSENSITIVE_VALUES, WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS, WRITE_DATES_WITH_ZONE_ID, WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED, WRITE_SORTED_MAP_ENTRIES, ADJUST_DATES_TO_CONTEXT_TIME_ZONE;
    }

    public enum Shape {
        ANY, NATURAL, SCALAR, ARRAY, OBJECT, NUMBER, NUMBER_FLOAT, NUMBER_INT, STRING, BOOLEAN, BINARY;

        public native boolean isNumeric();

        public native boolean isStructured();
    }
}
