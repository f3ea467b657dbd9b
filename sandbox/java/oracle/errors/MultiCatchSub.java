import java.io.*;

public class MultiCatchSub {
    static void run(Reader r) {
        try {
            r.read();
        } catch (FileNotFoundException | IOException e) {
            System.out.println("io");
        }
    }
}
