import java.util.*;

public class ScannerInput {
    public static void main(String[] args) throws Exception {
        Scanner s = new Scanner("Ada 36\nBob 41 extra\n\n3.5 true 99");
        while (s.hasNextLine()) {
            String line = s.nextLine();
            if (line.isEmpty()) break;
            Scanner words = new Scanner(line);
            String name = words.next();
            int age = words.nextInt();
            System.out.println(name + "=" + age + (words.hasNext() ? " +" + words.next() : ""));
        }
        System.out.println(s.nextDouble() + " " + s.nextBoolean() + " " + s.hasNextInt() + s.nextInt() + s.hasNext());
        try {
            new Scanner("abc").nextInt();
        } catch (InputMismatchException e) {
            System.out.println(e.getMessage());
        }
        try {
            new Scanner("").next();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
    }
}
