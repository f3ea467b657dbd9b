import java.util.Lisst;

public class UnknownImport {
    public static void main(String[] args) {
        System.out.println();
    }
}
