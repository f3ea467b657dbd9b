public class OverrideStatic {
    static class Base { void run() {} }

    static class Sub extends Base { static void run() {} }
}
