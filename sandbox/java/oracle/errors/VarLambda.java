public class VarLambda {
    public static void main(String[] args) {
        var f = () -> 1;
    }
}
