public class AssignInCondition {
    public static void main(String[] args) {
        int x = 1;
        if (x = 2) System.out.println();
    }
}
