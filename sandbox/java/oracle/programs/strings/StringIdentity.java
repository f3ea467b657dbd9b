public class StringIdentity {
    static final String NAME = "text";

    public static void main(String[] args) {
        String a = "text", b = new String("text"), c = "te";
        System.out.println((a == b) + " " + (a == "te" + "xt") + " " + (a == NAME) + " " + a.equals(b));
        c += "xt";
        System.out.println((a == c) + " " + (a == c.intern()) + " " + (b.intern() == NAME) + " " + (c != a));
        String d = b;
        System.out.println((d == b) + " " + (a == a) + " " + (b == c));
        StringBuilder builder = new StringBuilder("text");
        System.out.println((builder.toString() == a) + " " + (a.toUpperCase() == "TEXT") + " " + (a.substring(1) == "ext"));
        String none = null;
        System.out.println((none == null) + " " + (a == none) + " " + (a == "other") + " " + (String.valueOf(12) == "12"));
        String e = args.length == 0 ? "yes" : "no";
        System.out.println((e == "yes") + " " + (e == "no") + " " + (("x" + e) == "xyes"));
    }
}
