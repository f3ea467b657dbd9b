import java.util.*;
import java.util.stream.*;

public class StreamMismatch {
    public static void main(String[] args) {
        List<Integer> n = List.of("a").stream().map(String::length).collect(Collectors.toSet());
    }
}
