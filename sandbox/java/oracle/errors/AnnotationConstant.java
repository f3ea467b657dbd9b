class AnnotationConstant { static String N = "x"; @SuppressWarnings(N) void f() { } }
