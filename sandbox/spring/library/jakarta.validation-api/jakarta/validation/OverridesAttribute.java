package jakarta.validation;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(OverridesAttribute.List.class)
public @interface OverridesAttribute {
    Class<? extends Annotation> constraint();
    int constraintIndex() default -1;
    String name() default "";

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface List {
        OverridesAttribute[] value();
    }
}
