public class TryAlone {
    public static void main(String[] args) {
        try {
            System.out.println();
        }
    }
}
