public class Characters {
    public static void main(String[] args) {
        System.out.println(Character.isDigit('7') + " " + Character.isLetter('é') + " " + Character.isWhitespace('\t') + " " + Character.isUpperCase('a') + " " + Character.isLetterOrDigit('_') + " " + Character.isLetter('中'));
        System.out.println(Character.toUpperCase('q') + "" + Character.toLowerCase('Q') + Character.getNumericValue('8') + Character.getNumericValue('f') + Character.digit('c', 16) + Character.forDigit(11, 16));
        char c = 'A';
        c++;
        ++c;
        c += 2;
        System.out.println(c + " " + (int) c + " " + (c - 'A') + " " + (char) (c - 1) + " " + (c > 'B'));
        int count[] = new int[26];
        for (char x : "hello world".toCharArray()) if (x >= 'a' && x <= 'z') count[x - 'a']++;
        for (int i = 0; i < 26; i++) if (count[i] > 1) System.out.print((char) ('a' + i) + "=" + count[i] + " ");
        System.out.println();
        System.out.println('a' + 1 + " " + (char) 98 + " " + (int) '\u00e9' + " " + '\u0041' + " " + "\101\7".length());
        System.out.println((char) 65536 + 65 + " " + (char) -1 % 1000 + " " + (byte) 'é' + " " + (short) '\uffff');
        StringBuilder caesar = new StringBuilder();
        for (char x : "Attack at Dawn!".toCharArray()) {
            if (Character.isUpperCase(x)) caesar.append((char) ((x - 'A' + 3) % 26 + 'A'));
            else if (Character.isLowerCase(x)) caesar.append((char) ((x - 'a' + 3) % 26 + 'a'));
            else caesar.append(x);
        }
        System.out.println(caesar);
        Character boxed = 'z';
        System.out.println(boxed.compareTo('a') + " " + boxed.equals('z') + " " + boxed.equals((int) 'z') + " " + Character.valueOf('b').hashCode() + " " + boxed.charValue());
        System.out.println(true ? 'b' : 0);
        int zero = 0;
        System.out.println(true ? 'b' : zero);
        System.out.println(false ? 1 : 'x');
        System.out.println((Object) (true ? 1 : 2.0) + " " + (true ? null : 0) + " " + (true ? Integer.valueOf(1) : Double.valueOf(2)));
        System.out.println(Character.toString(97) + Character.toChars(128512).length + Character.MAX_VALUE / 3);
    }
}
