package java.lang;
public class EnumConstantNotPresentException extends RuntimeException {
    public EnumConstantNotPresentException(Class<? extends Enum> enumType, String constantName) { super(enumType.getName() + "." + constantName); }
}
