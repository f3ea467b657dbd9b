public class TextBlocks {
    public static void main(String[] args) {
        String json = """
            {
              "name": "Ada",
              "quote": "say \\"hi\\"",
                "deep": [1, 2]
            }
            """;
        System.out.print(json);
        String joined = """
            one \
            two \
            three""";
        System.out.println(joined);
        System.out.println("""
            trailing   \s
            tab\there
              'quotes' ""\" end
            """.replace(' ', '.'));
        String noEnd = """
              a
            b
           c""";
        System.out.println(noEnd);
        System.out.println("""
            Hello %s, you are %d.
            """.formatted("Bob", 30).length());
        System.out.println("""
            <p>
            </p>""".lines().count());
        System.out.println("""
            你好
              世界
            """.strip().length());
    }
}
