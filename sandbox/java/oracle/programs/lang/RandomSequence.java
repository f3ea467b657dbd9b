import java.util.*;
import java.util.stream.*;

public class RandomSequence {
    public static void main(String[] args) {
        Random r = new Random(42);
        System.out.println(r.nextInt() + " " + r.nextInt(10) + " " + r.nextInt(1000) + " " + r.nextLong() + " " + r.nextDouble() + " " + r.nextBoolean() + " " + r.nextFloat());
        System.out.println(r.nextGaussian() + " " + r.nextGaussian());
        System.out.println(new Random(7).ints(5, 0, 100).boxed().collect(Collectors.toList()) + " " + r.nextInt(5, 8));
        byte[] bytes = new byte[6];
        new Random(1).nextBytes(bytes);
        System.out.println(Arrays.toString(bytes));
        List<Integer> deck = IntStream.rangeClosed(1, 10).boxed().collect(Collectors.toList());
        Collections.shuffle(deck, new Random(2024));
        System.out.println(deck);
        System.out.println(new Random(0).doubles(3).mapToObj(d -> String.format("%.5f", d)).toList());
        double x = Math.random();
        System.out.println(x >= 0 && x < 1);
        r.setSeed(5);
        int[] histogram = new int[6];
        for (int i = 0; i < 6000; i++) histogram[r.nextInt(6)]++;
        System.out.println(Arrays.toString(histogram) + " " + r.nextInt(1 << 20) + " " + new Random(-1).nextInt(1 << 30));
        try {
            r.nextInt(0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
