package java.time.format;

public enum TextStyle {
    FULL, FULL_STANDALONE, SHORT, SHORT_STANDALONE, NARROW, NARROW_STANDALONE;
    public String cut(String constant) {
        String text = constant.charAt(0) + constant.substring(1).toLowerCase();
        return ordinal() < 2 ? text : text.substring(0, ordinal() < 4 ? 3 : 1);
    }
}
