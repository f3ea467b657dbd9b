public class VarNull {
    public static void main(String[] args) {
        var x = null;
    }
}
