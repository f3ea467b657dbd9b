package lombok.experimental;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;


@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface SuperBuilder {
    String buildMethodName() default "build";
    String builderMethodName() default "builder";
    String setterPrefix() default "";
    boolean toBuilder() default false;
}
