 import java.lang.annotation.*; import java.util.*; import java.math.*; import java.io.*;
 public class OldAndRaw {
  @Retention(RetentionPolicy.RUNTIME) @interface Range { double min() default 0; double max() default 100; String message() default "out"; long n() default 3; char c() default 'x'; byte[] b() default {1,2}; float f() default 1; Class<?> k() default String.class; }
  @Retention(RetentionPolicy.RUNTIME) @interface Id { int value(); String name() default "n"; }
  @Range(min=1, max=150, message="Age must be 0–150 'q'") @Id(4) int age;
  public static void main(String[] a) throws Exception { for (Annotation x : OldAndRaw.class.getDeclaredField("age").getAnnotations()) System.out.println(x);
   System.out.println(OldAndRaw.class.getDeclaredField("age").getAnnotation(Range.class).max());
   System.out.println(new Double("1.5") + new Integer("12") + new Long("5") + " " + new Boolean("TRUE") + new Float("2.5"));
   System.out.println(new BigDecimal("10").divide(new BigDecimal("3"), 2, BigDecimal.ROUND_HALF_UP) + " " + new BigDecimal("123.456", new MathContext(4)) + " " + new BigDecimal(3.14159, new MathContext(3)).setScale(1, BigDecimal.ROUND_DOWN));
   Vector<Integer> v = new Vector<>(List.of(1,2)); Enumeration<Integer> e = v.elements(); v.remove(0); System.out.println(e.nextElement() + " " + e.hasMoreElements());
   List raw = new ArrayList(List.of(3,1,2)); raw.sort(new Comparator<Integer>() { public int compare(Integer x, Integer y) { return x - y; } }); System.out.println(raw);
   ArrayList al = (ArrayList) v.stream().collect(java.util.stream.Collectors.toList()); System.out.println(al);
   List<java.util.function.UnaryOperator<Integer>> ops = List.of(x -> x + 1, x -> x * 2);
   java.util.function.Function<Integer, Integer> combined = ops.stream().reduce(java.util.function.Function.identity(), java.util.function.Function::andThen, java.util.function.Function::andThen); System.out.println(combined.apply(5));
   FileInputStream in = null; try { in = new FileInputStream("nope"); } catch (IOException x) { System.out.println(x.getMessage()); } finally { try { if (in != null) in.close(); } catch (IOException x) {} }
  } }
