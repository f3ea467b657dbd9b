import java.util.*;

public class ListOfWrongType {
    public static void main(String[] args) {
        List<String> list = new ArrayList<>();
        list.add(5);
    }
}
