public class ThisInStatic {
    static void f() { System.out.println(this); }
}
