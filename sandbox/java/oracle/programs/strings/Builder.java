public class Builder {
    public static void main(String[] args) {
        StringBuilder b = new StringBuilder("abc");
        b.append(1).append('x').append(2.5).append(true).append((Object) null).append(3L).append(1.5f).append(new char[] {'!', '?'});
        System.out.println(b + " " + b.length());
        b.insert(0, "start ").insert(3, 42).deleteCharAt(0).delete(0, 2).setCharAt(0, '#');
        System.out.println(b);
        System.out.println(b.indexOf("x") + " " + b.lastIndexOf("l") + " " + b.charAt(2));
        b.replace(0, 3, "<>").reverse();
        System.out.println(b);
        b.setLength(4);
        System.out.println("[" + b + "]");
        b.setLength(0);
        System.out.println(b.isEmpty() + " " + b.toString().equals(""));
        StringBuilder table = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            for (int j = 1; j <= 3; j++) table.append(String.format("%4d", i * j));
            table.append('\n');
        }
        System.out.print(table);
        StringBuffer buffer = new StringBuffer();
        for (char c = 'a'; c < 'f'; c++) buffer.append(c).append(c + 1).append((char) (c + 1));
        System.out.println(buffer);
        System.out.println(new StringBuilder("abc").compareTo(new StringBuilder("abd")) + " " + new StringBuilder("x").equals(new StringBuilder("x")));
        System.out.println(new StringBuilder().append("abcdef", 1, 3).append(new StringBuilder("in")).appendCodePoint(128512));
        try {
            new StringBuilder("ab").insert(3, "x");
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            new StringBuilder("ab").deleteCharAt(2);
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }
}
