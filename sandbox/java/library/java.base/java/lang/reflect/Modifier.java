package java.lang.reflect;

public class Modifier {
    public static final int PUBLIC = 1, PRIVATE = 2, PROTECTED = 4, STATIC = 8, FINAL = 16, SYNCHRONIZED = 32, NATIVE = 256, INTERFACE = 512, ABSTRACT = 1024;
    private Modifier() {}
    public static boolean isPublic(int mod) { return (mod & PUBLIC) != 0; }
    public static boolean isPrivate(int mod) { return (mod & PRIVATE) != 0; }
    public static boolean isProtected(int mod) { return (mod & PROTECTED) != 0; }
    public static boolean isStatic(int mod) { return (mod & STATIC) != 0; }
    public static boolean isFinal(int mod) { return (mod & FINAL) != 0; }
    public static boolean isInterface(int mod) { return (mod & INTERFACE) != 0; }
    public static boolean isAbstract(int mod) { return (mod & ABSTRACT) != 0; }
    public static String toString(int mod) {
        StringBuilder text = new StringBuilder();
        if (isPublic(mod)) text.append("public ");
        if (isProtected(mod)) text.append("protected ");
        if (isPrivate(mod)) text.append("private ");
        if (isAbstract(mod)) text.append("abstract ");
        if (isStatic(mod)) text.append("static ");
        if (isFinal(mod)) text.append("final ");
        if ((mod & SYNCHRONIZED) != 0) text.append("synchronized ");
        if ((mod & NATIVE) != 0) text.append("native ");
        if (isInterface(mod)) text.append("interface ");
        return text.toString().trim();
    }
}
