public class IntToBoolean {
    public static void main(String[] args) {
        int i = 1;
        if (i) System.out.println();
    }
}
