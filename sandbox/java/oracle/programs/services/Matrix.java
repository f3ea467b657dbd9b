import java.util.Arrays;

public final class Matrix {
    private final double[][] cells;

    Matrix(double[][] cells) { this.cells = cells; }

    static Matrix identity(int n) {
        double[][] cells = new double[n][n];
        for (int i = 0; i < n; i++) cells[i][i] = 1;
        return new Matrix(cells);
    }

    Matrix times(Matrix other) {
        int n = cells.length, m = other.cells[0].length;
        double[][] product = new double[n][m];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++)
                for (int k = 0; k < other.cells.length; k++) product[i][j] += cells[i][k] * other.cells[k][j];
        return new Matrix(product);
    }

    Matrix power(int exponent) {
        Matrix result = identity(cells.length), base = this;
        for (int e = exponent; e > 0; e >>= 1, base = base.times(base)) if ((e & 1) == 1) result = result.times(base);
        return result;
    }

    @Override public boolean equals(Object o) { return o instanceof Matrix m && Arrays.deepEquals(cells, m.cells); }
    @Override public int hashCode() { return Arrays.deepHashCode(cells); }
    @Override public String toString() { return Arrays.deepToString(cells); }

    public static void main(String[] args) {
        Matrix fibonacci = new Matrix(new double[][] {{1, 1}, {1, 0}});
        System.out.println(fibonacci.power(10));
        System.out.println(fibonacci.power(80));
        System.out.println(fibonacci.power(3).equals(fibonacci.times(fibonacci).times(fibonacci)));
        System.out.println(identity(3).hashCode() + " " + fibonacci.power(5).hashCode());
        try {
            identity(2).times(new Matrix(new double[3][3]));
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }
}
