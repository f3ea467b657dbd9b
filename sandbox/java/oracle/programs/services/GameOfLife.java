import java.util.*;
import java.util.stream.*;

public class GameOfLife {
    private boolean[][] cells;
    GameOfLife(String... rows) {
        cells = new boolean[rows.length][rows[0].length()];
        for (int y = 0; y < rows.length; y++) for (int x = 0; x < rows[y].length(); x++) cells[y][x] = rows[y].charAt(x) == '#';
    }
    private int neighbours(int y, int x) {
        int n = 0;
        for (int dy = -1; dy <= 1; dy++) for (int dx = -1; dx <= 1; dx++) {
            if (dy == 0 && dx == 0) continue;
            int yy = Math.floorMod(y + dy, cells.length), xx = Math.floorMod(x + dx, cells[0].length);
            if (cells[yy][xx]) n++;
        }
        return n;
    }
    void step() {
        boolean[][] next = new boolean[cells.length][cells[0].length];
        for (int y = 0; y < cells.length; y++) for (int x = 0; x < cells[0].length; x++) {
            int n = neighbours(y, x);
            next[y][x] = n == 3 || cells[y][x] && n == 2;
        }
        cells = next;
    }
    @Override public String toString() {
        return Arrays.stream(cells).map(row -> IntStream.range(0, row.length).mapToObj(x -> row[x] ? "#" : ".").collect(Collectors.joining())).collect(Collectors.joining("\n"));
    }

    public static void main(String[] args) {
        GameOfLife life = new GameOfLife(".#....", "..#...", "###...", "......", "......", "......");
        for (int i = 0; i < 9; i++) life.step();
        System.out.println(life);
    }
}
