public class AnnotationMissing {
    @interface Path { String value(); int order() default 0; }

    @Path(order = 2)
    void list() {}
}
