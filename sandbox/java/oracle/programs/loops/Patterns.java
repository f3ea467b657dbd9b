public class Patterns {
    public static void main(String[] args) {
        for (int i = 1; i <= 4; i++) {
            for (int s = 4; s > i; s--) System.out.print(' ');
            for (int j = 1; j <= 2 * i - 1; j++) System.out.print(j % 2 == 0 ? '+' : '*');
            System.out.println();
        }
        for (int i = 1; i <= 4; i++) {
            for (int j = 1; j <= 4; j++) System.out.printf("%4d", i * j);
            System.out.println();
        }
        int n = 4, value = 1;
        int[][] spiral = new int[n][n];
        int top = 0, bottom = n - 1, left = 0, right = n - 1;
        while (top <= bottom && left <= right) {
            for (int c = left; c <= right; c++) spiral[top][c] = value++;
            top++;
            for (int r = top; r <= bottom; r++) spiral[r][right] = value++;
            right--;
            for (int c = right; c >= left && top <= bottom; c--) spiral[bottom][c] = value++;
            bottom--;
            for (int r = bottom; r >= top && left <= right; r--) spiral[r][left] = value++;
            left++;
        }
        for (int[] row : spiral) {
            StringBuilder line = new StringBuilder();
            for (int v : row) line.append(v < 10 ? " " : "").append(v).append(' ');
            System.out.println(line.toString().stripTrailing());
        }
        int a = 0, b = 1, count = 0;
        do {
            System.out.print(a + (count < 9 ? "," : "\n"));
            int t = a + b;
            a = b;
            b = t;
        } while (++count < 10);
        long number = 9876543210L, reversed = 0;
        while (number > 0) {
            reversed = reversed * 10 + number % 10;
            number /= 10;
        }
        System.out.println(reversed);
        for (char row = 'A'; row <= 'C'; row++) {
            for (char col = row; col <= 'E'; col += 2) System.out.print(row + "" + col + ' ');
            System.out.print('|');
        }
        System.out.println();
        outer:
        for (int x = 1; ; x++) {
            for (int y = x; y < 50; y++) {
                int z = (int) Math.sqrt(x * x + y * y);
                if (z * z == x * x + y * y && x + y + z == 60) {
                    System.out.println(x + " " + y + " " + z);
                    break outer;
                }
            }
        }
    }
}
