public class MissingReturn {
    static String m(Object c) {
        switch (c) {
            case String s:
                return s;
            case Object o:
                break;
        }
    }
}
