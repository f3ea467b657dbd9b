public class StringSwitchHash {
    static int old(String s) {
        int n = 0;
        switch (s) {
            case "Aa": n += 1;
            case "BB": n += 10; break;
            case "C#": n += 100;
            default: n += 1000;
        }
        return n;
    }
    static String kind(char c) {
        switch (c) {
            case 'a': case 'e': case 'i': case 'o': case 'u': return "vowel";
            case '0': case '1': return "bit";
            default:
                if (Character.isDigit(c)) return "digit";
                return Character.isLetter(c) ? "consonant" : "other";
        }
    }

    public static void main(String[] args) {
        System.out.println(old("Aa") + " " + old("BB") + " " + old("C#") + " " + old("Cb") + " " + old(""));
        StringBuilder out = new StringBuilder();
        for (char c : "ab1 9!".toCharArray()) out.append(kind(c)).append(',');
        System.out.println(out);
        final String a = "con", b = "cat";
        switch ("concat") {
            case a + b -> System.out.println("constant expression");
            default -> System.out.println("no");
        }
        byte x = 3;
        switch (x) { case 1 + 2: System.out.println("three"); }
        Character boxed = 'z';
        switch (boxed) { case 'z' -> System.out.println("zed"); default -> {} }
        switch (5) { }
        System.out.println(switch ("x".length()) { case 1 -> 1.5; default -> 2; });
        Object o = switch (2) { case 1 -> 1; case 2 -> 'c'; default -> 3L; };
        System.out.println(o + " " + o.getClass().getSimpleName());
    }
}
