import java.util.Arrays;

public class MultiDimensional {
    public static void main(String[] args) {
        int[][][] cube = new int[2][3][];
        System.out.println(cube.length + " " + cube[0].length + " " + cube[1][2]);
        cube[0][0] = new int[] {1, 2, 3};
        cube[0][0][1] += 40;
        int[] row = cube[0][0];
        row[0]--;
        System.out.println(Arrays.deepToString(cube));
        char[][] board = new char[3][3];
        for (char[] line : board) Arrays.fill(line, '.');
        board[1][1] = 'X';
        board[0][2] = 'O';
        for (char[] line : board) System.out.println(line);
        long triangle[][] = new long[6][];
        for (int i = 0; i < triangle.length; i++) {
            triangle[i] = new long[i + 1];
            triangle[i][0] = triangle[i][i] = 1;
            for (int j = 1; j < i; j++) triangle[i][j] = triangle[i - 1][j - 1] + triangle[i - 1][j];
        }
        System.out.println(Arrays.toString(triangle[5]));
        int i = 0;
        int[] order = new int[4];
        order[i++] = i++;
        order[i] = i = 3;
        System.out.println(Arrays.toString(order) + " " + i);
        int[] x = {1, 2}, y = x;
        y[0] = 9;
        System.out.println(x[0] + " " + (x == y) + " " + x.equals(new int[] {9, 2}));
        double[][] jagged = {{}, {1}, {1, 2}};
        double sum = 0;
        for (var line : jagged) for (var v : line) sum += v;
        System.out.println(sum);
        Object[] objects = {1, "two", 3.0, 'c', null, new int[] {1}};
        for (Object o : objects) System.out.print((o == null ? "null" : o.getClass().getSimpleName()) + " ");
        System.out.println();
    }
}
