public class IntToByte {
    public static void main(String[] args) {
        int i = 5;
        byte b = i;
    }
}
