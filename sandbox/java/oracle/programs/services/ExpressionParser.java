import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class ExpressionParser {
    sealed interface Expr permits Num, Add, Mul, Neg {}
    record Num(double value) implements Expr {}
    record Add(Expr left, Expr right) implements Expr {}
    record Mul(Expr left, Expr right) implements Expr {}
    record Neg(Expr inner) implements Expr {}

    static double eval(Expr e) {
        if (e instanceof Num n) return n.value();
        if (e instanceof Add a) return eval(a.left()) + eval(a.right());
        if (e instanceof Mul m) return eval(m.left()) * eval(m.right());
        if (e instanceof Neg n) return -eval(n.inner());
        throw new IllegalStateException("unknown: " + e);
    }
    static class Parser {
        private final String src; private int pos;
        Parser(String src) { this.src = src; }
        Expr parse() { Expr e = expr(); if (pos < src.length()) throw new IllegalArgumentException("trailing input at " + pos); return e; }
        private Expr expr() { Expr l = term(); while (peek() == '+' || peek() == '-') { char op = next(); Expr r = term(); l = op == '+' ? new Add(l, r) : new Add(l, new Neg(r)); } return l; }
        private Expr term() { Expr l = factor(); while (peek() == '*') { next(); l = new Mul(l, factor()); } return l; }
        private Expr factor() {
            skip();
            if (peek() == '(') { next(); Expr e = expr(); skip(); if (next() != ')') throw new IllegalArgumentException("expected ) at " + (pos - 1)); skip(); return e; }
            if (peek() == '-') { next(); return new Neg(factor()); }
            int start = pos;
            while (pos < src.length() && (Character.isDigit(src.charAt(pos)) || src.charAt(pos) == '.')) pos++;
            if (start == pos) throw new IllegalArgumentException("expected number at " + pos);
            Num n = new Num(Double.parseDouble(src.substring(start, pos)));
            skip();
            return n;
        }
        private void skip() { while (pos < src.length() && Character.isWhitespace(src.charAt(pos))) pos++; }
        private char peek() { return pos < src.length() ? src.charAt(pos) : '\0'; }
        private char next() { return src.charAt(pos++); }
    }
    public static void main(String[] args) {
        for (String s : List.of("1 + 2 * 3", "(1+2)*3", "-4 * (2 - 0.5)", "2 * (3", "abc", "1 2")) {
            try { Expr e = new Parser(s).parse(); System.out.printf("%-16s = %8.3f  %s%n", s, eval(e), e); }
            catch (IllegalArgumentException ex) { System.out.println(s + " -> " + ex.getMessage()); }
            catch (StringIndexOutOfBoundsException ex) { System.out.println(s + " -> " + ex.getMessage()); }
        }
        Map<Boolean, List<Integer>> parts = IntStream.rangeClosed(1, 12).boxed().collect(Collectors.partitioningBy(i -> i % 3 == 0));
        System.out.println(parts);
        TreeMap<Integer, List<String>> byLen = Stream.of("pear", "fig", "apple", "kiwi", "date", "plum").collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.mapping(String::toUpperCase, Collectors.toList())));
        System.out.println(byLen + " " + byLen.firstKey() + " " + byLen.headMap(5));
        BinaryOperator<Integer> add = Integer::sum; Function<Integer, Integer> dbl = x -> x * 2;
        System.out.println(add.andThen(dbl).apply(3, 4) + " " + dbl.compose((String s) -> s.length()).apply("four"));
        System.out.println(Stream.iterate(1, x -> x * 2).limit(10).map(String::valueOf).collect(Collectors.joining(",", "<", ">")));
        System.out.println(IntStream.range(0, 5).mapToObj(i -> "x".repeat(i)).toList());
        double avg = Stream.of(3, 5, 8).mapToInt(Integer::intValue).average().orElse(0);
        System.out.println(avg + " " + Math.round(avg) + " " + (int) avg + " " + String.format("%.2f", avg));
    }
}
