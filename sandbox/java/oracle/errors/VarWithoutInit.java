public class VarWithoutInit {
    public static void main(String[] args) {
        var x;
    }
}
