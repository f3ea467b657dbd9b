public class CaseOutside {
    public static void main(String[] args) {
        case 1: System.out.println();
    }
}
