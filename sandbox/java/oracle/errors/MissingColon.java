public class MissingColon {
    public static void main(String[] args) {
        switch (args.length) {
            case 1 System.out.println();
        }
    }
}
