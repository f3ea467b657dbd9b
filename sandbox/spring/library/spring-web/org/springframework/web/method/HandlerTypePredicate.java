package org.springframework.web.method;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which controllers are meant: those of a package, of a type or with an annotation; without any of these, all. */
public final class HandlerTypePredicate implements Predicate<Class<?>> {
    private final List<Predicate<Class<?>>> selectors;

    private HandlerTypePredicate(List<Predicate<Class<?>>> selectors) {
        this.selectors = selectors;
    }

    @Override
    public boolean test(Class<?> controllerType) {
        if (selectors.isEmpty()) return true;
        return controllerType != null && selectors.stream().anyMatch((selector) -> selector.test(controllerType));
    }

    public static HandlerTypePredicate forAnyHandlerType() {
        return new HandlerTypePredicate(List.of());
    }

    public static HandlerTypePredicate forBasePackage(String... packages) {
        return builder().basePackage(packages).build();
    }

    public static HandlerTypePredicate forBasePackageClass(Class<?>... packageClasses) {
        return builder().basePackageClass(packageClasses).build();
    }

    public static HandlerTypePredicate forAssignableType(Class<?>... types) {
        return builder().assignableType(types).build();
    }

    @SafeVarargs
    public static HandlerTypePredicate forAnnotation(Class<? extends Annotation>... annotations) {
        return builder().annotation(annotations).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public static class Builder {
        private final List<Predicate<Class<?>>> selectors = new ArrayList<>();

        public Builder basePackage(String... packages) {
            for (String name : packages) {
                String prefix = name.endsWith(".") ? name : name + ".";
                selectors.add((type) -> type.getName().startsWith(prefix));
            }
            return this;
        }

        public Builder basePackageClass(Class<?>... packageClasses) {
            for (Class<?> one : packageClasses) basePackage(one.getPackageName());
            return this;
        }

        public Builder assignableType(Class<?>... types) {
            for (Class<?> one : types) selectors.add((type) -> one.isAssignableFrom(type));
            return this;
        }

        @SafeVarargs
        public final Builder annotation(Class<? extends Annotation>... annotations) {
            for (Class<? extends Annotation> one : annotations) selectors.add((type) -> has(type, one));
            return this;
        }

        private static boolean has(Class<?> type, Class<? extends Annotation> wanted) {
            for (Class<?> one = type; one != null; one = one.getSuperclass())
                for (Annotation found : one.getAnnotations())
                    if (found.annotationType() == wanted || found.annotationType().isAnnotationPresent(wanted)) return true;
            return false;
        }

        public HandlerTypePredicate build() {
            return new HandlerTypePredicate(List.copyOf(selectors));
        }
    }
}
