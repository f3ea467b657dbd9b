public class ExtraBrace {
    public static void main(String[] args) {
        System.out.println("a");
        }
    }
}
