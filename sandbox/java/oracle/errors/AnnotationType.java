public class AnnotationType {
    @interface Path { String value(); int order() default 0; }

    @Path(value = "/a", order = "first")
    void list() {}
}
