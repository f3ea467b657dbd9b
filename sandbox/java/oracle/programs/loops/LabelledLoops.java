public class LabelledLoops {
    public static void main(String[] args) {
        outer:
        for (int i = 2; i < 40; i++) {
            for (int j = 2; j * j <= i; j++) {
                if (i % j == 0) continue outer;
            }
            System.out.print(i + " ");
        }
        System.out.println();
        int[][] grid = {{1, 2, 3}, {4, -5, 6}, {7, 8, 9}};
        int found = 0, steps = 0;
        search:
        for (int[] row : grid) {
            for (int cell : row) {
                steps++;
                if (cell < 0) { found = cell; break search; }
            }
        }
        System.out.println(found + " after " + steps);
        int n = 0;
        loop:
        while (true) {
            do {
                n++;
                if (n % 2 == 0) continue loop;
                if (n > 10) break loop;
            } while (n < 100);
        }
        System.out.println(n);
        block: {
            if (n == 11) break block;
            System.out.println("not printed");
        }
        int k = 0;
        for (;;) {
            if (k++ == 3) break;
            try {
                if (k == 2) continue;
                System.out.print("k" + k + " ");
            } finally {
                System.out.print("f" + k + " ");
            }
        }
        System.out.println();
        a: for (int i = 0; i < 3; i++) b: for (int j = 0; j < 3; j++) {
            switch (i + j) {
                case 1: continue b;
                case 3: continue a;
                case 4: break a;
            }
            System.out.print(i + "" + j + " ");
        }
        System.out.println();
        for (char c = 'a', d = 'z'; c < d; c += 5, d -= 5) System.out.print(c + "" + d + " ");
        for (long l = 1; l < 1L << 40; l <<= 13) System.out.print(l + " ");
        for (double x = 0; x < 1; x += 0.25) System.out.print(x + " ");
        System.out.println();
        int i = 0;
        for (; i < 5; ) i += 2;
        System.out.println(i);
    }
}
