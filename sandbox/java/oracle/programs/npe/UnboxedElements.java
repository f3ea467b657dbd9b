import java.util.*;
public class UnboxedElements { 
 static void t(Runnable r){ try { r.run(); } catch (NullPointerException e) { System.out.println(e.getMessage()); } }
 static Integer[] f={1,null};
 public static void main(String[] a) {
  t(()->{ for (int n : Arrays.asList(1,null)) ; });
  t(()->{ Integer[] x={1,null}; for (int n : x) ; });
  t(()->{ int q=1; Integer[] x={1,null}; for (long n : x) q++; });
  t(()->{ for (int n : f) ; });
  t(()->{ for (double n : new ArrayList<>(Arrays.asList(1.0,null))) ; });
  t(()->{ for (char n : new HashSet<>(Arrays.asList('a',null))) ; });
  t(()->{ for (boolean n : new Boolean[]{null}) ; });
 } }
