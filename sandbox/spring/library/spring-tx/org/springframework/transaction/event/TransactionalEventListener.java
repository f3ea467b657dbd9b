package org.springframework.transaction.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.event.EventListener;


@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@EventListener
public @interface TransactionalEventListener {
    Class<?>[] classes() default {};
    String condition() default "";
    boolean fallbackExecution() default false;
    String id() default "";
    TransactionPhase phase() default TransactionPhase.AFTER_COMMIT;
    Class<?>[] value() default {};
}
