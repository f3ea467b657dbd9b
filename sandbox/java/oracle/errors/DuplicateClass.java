class Twice { }
class Twice { }

public class DuplicateClass {
    public static void main(String[] args) {
        System.out.println();
    }
}
