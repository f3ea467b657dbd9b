public class SwitchDuplicateCase {
    public static void main(String[] args) {
        switch (args.length) {
            case 1: break;
            case 1: break;
        }
    }
}
