public class CallOnNull {
    public static void main(String[] args) {
        String s = null.toString();
    }
}
