public class InitializerFails {
    static class Bad {
        static final int VALUE = Integer.parseInt("x1");
        static void touch() {}
    }
    static class AlsoBad {
        static int[] data = new int[2];
        static { data[2] = 1; }
    }

    public static void main(String[] args) {
        try {
            Bad.touch();
        } catch (ExceptionInInitializerError e) {
            System.out.println(e.getMessage() + " " + e.getCause());
        }
        try {
            System.out.println(Bad.VALUE);
        } catch (NoClassDefFoundError e) {
            System.out.println(e.getMessage());
        }
        System.out.println(AlsoBad.data.length);
    }
}
