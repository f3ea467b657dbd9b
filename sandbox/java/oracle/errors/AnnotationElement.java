public class AnnotationElement {
    @interface Path { String value(); int order() default 0; }

    @Path(name = "/orders", value = "x")
    void list() {}
}
