import com.example.missing.Tool;

public class UnknownPackage {
    public static void main(String[] args) {
        System.out.println();
    }
}
