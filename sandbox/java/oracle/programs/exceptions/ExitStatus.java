public class ExitStatus {
    public static void main(String[] args) {
        try {
            System.out.println("before");
            if (args.length == 0) System.exit(3);
            System.out.println("never");
        } finally {
            System.out.println("finally is not run");
        }
    }
}
