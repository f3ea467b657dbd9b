import java.util.*;

public class TicTacToe {
    private final char[] cells = ".........".toCharArray();
    private static final int[][] LINES = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}};

    char winner() {
        for (int[] l : LINES) if (cells[l[0]] != '.' && cells[l[0]] == cells[l[1]] && cells[l[1]] == cells[l[2]]) return cells[l[0]];
        return new String(cells).indexOf('.') < 0 ? '=' : '.';
    }
    private int best(char me, char turn, int depth) {
        char w = winner();
        if (w != '.') return w == me ? 10 - depth : w == '=' ? 0 : depth - 10;
        int best = turn == me ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        for (int i = 0; i < 9; i++) {
            if (cells[i] != '.') continue;
            cells[i] = turn;
            int v = best(me, turn == 'X' ? 'O' : 'X', depth + 1);
            cells[i] = '.';
            best = turn == me ? Math.max(best, v) : Math.min(best, v);
        }
        return best;
    }
    int move(char me) {
        int at = -1, best = Integer.MIN_VALUE;
        for (int i = 0; i < 9; i++) {
            if (cells[i] != '.') continue;
            cells[i] = me;
            int v = best(me, me == 'X' ? 'O' : 'X', 0);
            cells[i] = '.';
            if (v > best) { best = v; at = i; }
        }
        cells[at] = me;
        return at;
    }

    public static void main(String[] args) {
        TicTacToe game = new TicTacToe();
        game.cells[4] = 'X';
        game.cells[0] = 'O';
        char turn = 'X';
        List<Integer> moves = new ArrayList<>();
        while (game.winner() == '.') { moves.add(game.move(turn)); turn = turn == 'X' ? 'O' : 'X'; }
        System.out.println(moves + " " + game.winner());
        for (int r = 0; r < 3; r++) System.out.println(new String(game.cells, r * 3, 3));
    }
}
