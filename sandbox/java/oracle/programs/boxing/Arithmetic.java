import java.util.*;

public class Arithmetic {
    static String sum(Integer a, Integer b) { return "I" + (a + b); }
    static String sum(long a, long b) { return "l" + (a + b); }

    public static void main(String[] args) throws Exception {
        Integer a = 10;
        int b = 3;
        Double d = 2.5;
        Long l = 4L;
        Character c = 'A';
        System.out.println(a / b + " " + a / d + " " + (a + l) + " " + (c + 1) + " " + (char) (c + b) + " " + (a > d) + " " + (l == 4));
        a++;
        a *= 2;
        d -= 1;
        l <<= 3;
        c++;
        System.out.println(a + " " + d + " " + l + " " + c + " " + -a + " " + ~a + " " + a % 7);
        Integer[] boxes = {1, 2, 3};
        boxes[1]++;
        boxes[2] += boxes[0];
        System.out.println(Arrays.toString(boxes) + sum(1, 2) + sum(a, Integer.valueOf(b)) + sum((short) 1, (byte) 2));
        Object o = b;
        long wide = (Integer) o;
        Number n = true ? 1 : 2.0;
        System.out.println(wide + " " + n + " " + ((Object) 'x').equals('x') + " " + o.equals(3) + o.equals(3L));
        List<Integer> list = new LinkedList<>(List.of(5, 6, 7));
        list.remove((Object) 6);
        list.remove(0);
        int total = 0;
        for (int x : list) total += x;
        System.out.println(total + " " + list);
        boolean flag = Boolean.TRUE && !Boolean.FALSE;
        System.out.println(flag ? 1 : 'b');
        System.out.println((Integer) null == null ? "null" : "no");
    }
}
