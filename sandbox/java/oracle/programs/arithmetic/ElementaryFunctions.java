public class ElementaryFunctions {
    public static void main(String[] args) {
        System.out.println(Math.hypot(2, 3) + " " + Math.cos(0.1) + " " + Math.hypot(3, 2) / 2);
        for (double x : new double[] {-100.5, -3.3, -1, -0.7, -0.1, 0, 1e-9, 0.001, 0.1, 0.3, 0.5, 0.7779163595195279, 0.9, 1, 1.5, 2, 2.37, 3, 5.5, 10, 33.3, 123.456, 777}) {
            double size = Math.abs(x);
            System.out.println(x + " " + Math.sin(x) + " " + Math.cos(x) + " " + Math.tan(x) + " " + Math.exp(x) + " " + Math.log(size) + " " + Math.log10(size) + " " + Math.cbrt(x) + " " + Math.pow(size, 1.7));
            System.out.println(Math.hypot(x, 1.1) + " " + Math.hypot(x, 1e-4) + " " + Math.asin(x % 1) + " " + Math.acos(x % 1) + " " + Math.atan(x) + " " + Math.atan2(x, 2) + " " + Math.sinh(x % 5) + " " + Math.cosh(x % 5) + " " + Math.tanh(x) + " " + Math.expm1(x) + " " + Math.log1p(size));
        }
        double sum = 0;
        for (int i = 1; i < 2000; i++) sum += Math.sin(i * 0.37) * Math.log(i) + Math.exp(-i * 0.01) + Math.tan(i * 0.11) + Math.log10(i) + Math.cbrt(i) + Math.hypot(i, i + 0.5);
        System.out.println(sum);
        for (double x : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, 1e300, 2e4})
            System.out.println(Math.sin(x) + " " + Math.cos(x) + " " + Math.tan(x) + " " + Math.exp(x) + " " + Math.log(x) + " " + Math.log10(x) + " " + Math.cbrt(x) + " " + Math.hypot(x, 1) + " " + Math.hypot(1e300, 1e300) + " " + Math.hypot(x, 1e-300));
    }
}
