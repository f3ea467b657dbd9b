package org.springframework.context.annotation;

import org.springframework.core.type.AnnotationMetadata;


public interface DeferredImportSelector extends ImportSelector {

    default native Class<? extends DeferredImportSelector.Group> getImportGroup();

    public interface Group {

        void process(AnnotationMetadata metadata, DeferredImportSelector selector);

        Iterable<DeferredImportSelector.Group.Entry> selectImports();

        public static class Entry {

            public Entry(AnnotationMetadata metadata, String importClassName) {
            }

            public native String getImportClassName();

            public native AnnotationMetadata getMetadata();
        }
    }
}
