class AnnotationMissingTwo { @interface A { String x(); int y(); } @A void f() { } }
