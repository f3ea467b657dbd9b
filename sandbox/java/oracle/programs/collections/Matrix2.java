import java.util.*;

public class Matrix2 {
    public static void main(String[] args) throws Exception {
        int[][] a = {{1, 2, 3}, {4, 5, 6}};
        int[][] t = new int[3][2];
        for (int i = 0; i < 2; i++) for (int j = 0; j < 3; j++) t[j][i] = a[i][j];
        System.out.println(Arrays.deepToString(t));
        List<List<Integer>> rows = new ArrayList<>();
        for (int[] r : a) { List<Integer> row = new ArrayList<>(); for (int v : r) row.add(v * v); rows.add(row); }
        rows.get(0).set(1, null);
        System.out.println(rows + " " + rows.get(1).stream().mapToInt(Integer::intValue).sum());
        Map<List<Integer>, Character> board = new HashMap<>();
        board.put(List.of(0, 1), 'x');
        board.put(List.of(2, 2), 'o');
        for (int y = 0; y < 3; y++) { for (int x = 0; x < 3; x++) System.out.print(board.getOrDefault(List.of(x, y), '.')); System.out.print('/'); }
        System.out.println();
        int[][] copy = a.clone();
        copy[0][0] = 99;
        copy[1] = new int[] {0};
        System.out.println(a[0][0] + " " + a[1].length + " " + Arrays.equals(a, copy) + Arrays.deepEquals(a, new int[][] {{99, 2, 3}, {4, 5, 6}}));
        String[][] names = new String[2][2];
        names[1][0] = "set";
        System.out.println(Arrays.deepToString(names) + Arrays.stream(names).flatMap(Arrays::stream).filter(Objects::nonNull).count());
    }
}
