package java.lang;

public final class Math {
    private static void checkBounds(Object min, Object max, boolean wrong) {
        if (wrong) throw new IllegalArgumentException(min + " > " + max);
    }
    public static int clamp(long value, int min, int max) {
        checkBounds(min, max, min > max);
        return (int) Math.min(max, Math.max(value, min));
    }
    public static long clamp(long value, long min, long max) {
        checkBounds(min, max, min > max);
        return Math.min(max, Math.max(value, min));
    }
    public static double clamp(double value, double min, double max) {
        checkBounds(min, max, min > max);
        return Math.min(max, Math.max(value, min));
    }
}
