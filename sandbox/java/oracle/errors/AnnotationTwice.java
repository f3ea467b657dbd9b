public class AnnotationTwice {
    @Override
    @Override
    public String toString() { return ""; }
}
