class Other { private int secret; }

public class PrivateAccess {
    public static void main(String[] args) {
        System.out.println(new Other().secret);
    }
}
