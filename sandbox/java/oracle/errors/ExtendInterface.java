public class ExtendInterface {
    interface I { }
    static class B extends I { }
}
