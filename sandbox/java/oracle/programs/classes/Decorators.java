import java.util.*;

public class Decorators {
    interface Text { String get(); static Text of(String s) { return () -> s; } default Text then(java.util.function.UnaryOperator<String> f) { return () -> f.apply(get()); } }
    static abstract class Wrapper implements Text { protected final Text inner; Wrapper(Text inner) { this.inner = inner; } }
    static class Upper extends Wrapper { Upper(Text t) { super(t); } public String get() { return inner.get().toUpperCase(); } }
    static class Quoted extends Wrapper { Quoted(Text t) { super(t); } public String get() { return '"' + inner.get() + '"'; } }
    static class Repeat extends Wrapper { final int n; Repeat(Text t, int n) { super(t); this.n = n; } public String get() { StringBuilder b = new StringBuilder(); for (int i = 0; i < n; i++) b.append(inner.get()); return b.toString(); } }

    public static void main(String[] args) throws Exception {
        Text t = new Quoted(new Upper(() -> "hello"));
        System.out.println(t.get() + " " + new Repeat(t, 2).get() + " " + Text.of("x").then(s -> s + "!").get());
    }
}
