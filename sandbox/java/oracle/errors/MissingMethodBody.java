public class MissingMethodBody {
    void f();
}
