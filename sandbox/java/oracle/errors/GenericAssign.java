import java.util.*;

public class GenericAssign {
    public static void main(String[] args) {
        List<Object> list = new ArrayList<String>();
    }
}
