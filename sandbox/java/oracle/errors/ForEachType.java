import java.util.*;

public class ForEachType {
    public static void main(String[] args) {
        for (String s : List.of(1, 2)) System.out.println(s);
    }
}
