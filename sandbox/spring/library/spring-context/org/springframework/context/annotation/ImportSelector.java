package org.springframework.context.annotation;

import java.util.function.Predicate;
import org.springframework.core.type.AnnotationMetadata;


public interface ImportSelector {

    default native Predicate<String> getExclusionFilter();

    String[] selectImports(AnnotationMetadata importingClassMetadata);
}
