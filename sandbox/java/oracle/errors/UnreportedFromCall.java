public class UnreportedFromCall {
    static void read() throws java.io.IOException { }

    public static void main(String[] args) {
        read();
    }
}
