public class ExplicitArgument { static <T> void take(T t) { } void f() { ExplicitArgument.<String>take(1); } }
