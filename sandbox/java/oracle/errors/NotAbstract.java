public class NotAbstract {
    interface Shape { double area(); }
    static class Square implements Shape { }
}
